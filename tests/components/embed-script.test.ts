import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const SCRIPT = readFileSync('public/embed.js', 'utf8');
const SITE = 'https://report.example';
const HEIGHT = 'shared-care:height';

interface Frame {
  readonly src: string;
  readonly contentWindow: object;
  height: string | number;
}
const frame = (src: string): Frame => ({ src, contentWindow: {}, height: '300' });

/** The page of a host with some frames, and a way to send it messages. */
function host(...frames: Frame[]) {
  let hear: (event: object) => void = () => undefined;
  const page = {
    document: { getElementsByTagName: () => frames },
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
  };
  runInContext(SCRIPT, createContext(page));
  return (source: object | null, origin: string, data: unknown) => hear({ source, origin, data });
}

describe('the script by which frames take their height', () => {
  it('gives a frame the height that it tells, rounded up, and leaves the others as they are', () => {
    const [one, other] = [frame(`${SITE}/zh/embed/argue/?a=b`), frame(`${SITE}/zh/embed/effects/`)];
    const send = host(one, other);
    send(one.contentWindow, SITE, { type: HEIGHT, id: 'argue', height: 812.3 });
    expect([one.height, other.height]).toEqual([813, '300']);
  });

  it.each([
    ...[null, undefined, 0, 'text', [], { type: HEIGHT }, { type: 'other', height: 500 }, { height: 500 }],
    ...['900', '1e9', '<img src=x onerror=hurt()>', [900], { valueOf: 900 }, true, null, NaN, 0, -1, -Infinity].map(
      (height) => ({ type: HEIGHT, height }),
    ),
  ])('does nothing on a message such as %j', (data) => {
    const one = frame(`${SITE}/en/embed/argue/`);
    host(one)(one.contentWindow, SITE, data);
    expect(one.height).toBe('300');
  });

  it.each([1e9, Infinity, Number.MAX_VALUE])('makes no frame endless: %d', (height) => {
    const one = frame(`${SITE}/en/embed/argue/`);
    host(one)(one.contentWindow, SITE, { type: HEIGHT, height });
    expect(one.height).toBe(20_000);
  });

  it('listens to no one but a frame that shows a figure', () => {
    const told = { type: HEIGHT, height: 500 };
    const figure = frame(`${SITE}/en/embed/argue/`);
    const others = ['', 'about:srcdoc', `${SITE}/en/`, 'https://evil.example/'].map(frame);
    const send = host(figure, ...others);
    send(null, SITE, told);
    send({}, SITE, told);
    // What has taken the place of the figure in its frame, and one that hides where it is from.
    for (const origin of ['https://evil.example', `${SITE}.evil.example`, 'http://report.example', 'null', ''])
      send(figure.contentWindow, origin, told);
    for (const { contentWindow, src } of others) send(contentWindow, src.slice(0, SITE.length), told);
    expect([figure, ...others].map(({ height }) => height)).toEqual(Array(5).fill('300'));
  });
});
