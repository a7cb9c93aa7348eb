import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './lib/contrast.ts';

/** What text is written in: 4.5 on every ground (WCAG 2.2, 1.4.3), which covers the 3 of large text and of marks (1.4.11). */
const INKS = ['ink', 'ink-2', 'gov', 'soc', 'neutral', 'accent'];
const GROUNDS = ['paper', 'paper-2', 'gov-wash', 'soc-wash', 'mark'];
/** Buttons that are pressed, and the link that skips the menu: the two change places. */
const TURNED = [['paper', 'ink']] as const;
/** Hairlines between rows and around areas, which part what also space parts. Nothing is known by them alone. */
const DECORATION = ['line'];

const STYLES = 'src/styles';
const read = (file: string): string => readFileSync(join(STYLES, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
const colours = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*(#[\da-f]+);/g)].map(([, name = '', value = '']) => [name, value]));
const [light = new Map(), dark = new Map(), print = new Map()] = [
  ...read('tokens.css').matchAll(/:root\s*{([^}]*)}/g),
].map(([, block = '']) => colours(block));
const sheets = readdirSync(STYLES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** The tokens that the style sheets set a property to, each with its sheet. */
const usedAs = (property: string): { sheet: string; token: string }[] =>
  sheets.flatMap((sheet) =>
    [...read(sheet).matchAll(new RegExp(`[\\s;{]${property}:\\s*var\\(--([\\w-]+)\\)`, 'g'))].map(([, token = '']) => ({
      sheet,
      token,
    })),
  );

describe.each([
  ['light', light],
  ['dark', dark],
  ['printed', print],
])('the colours of the %s page', (_, tokens: Map<string, string>) => {
  const pairs = [...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)), ...TURNED];

  it.each(pairs)('keep %s on %s apart by 4.5 at least', (ink, ground) => {
    expect(contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('are all among these pairs, or are decoration', () => {
    expect([...tokens.keys()].sort()).toEqual([...INKS, ...GROUNDS, ...DECORATION].sort());
  });
});

describe('the style sheets', () => {
  it('write text and edges of what can be worked in colours that are held to stand out', () => {
    const allowed = [...INKS, ...TURNED.map(([ink]) => ink)];
    const named = ['color', 'outline-color', 'text-decoration-color', 'accent-color', 'caret-color'].flatMap(usedAs);
    expect(named.filter(({ token }) => !allowed.includes(token))).toEqual([]);
  });

  it('lay nothing beneath text but the grounds, and the ink where it changes places with the paper', () => {
    const allowed = [...GROUNDS, ...TURNED.map(([, ground]) => ground), 'accent'];
    const named = ['background', 'background-color'].flatMap(usedAs);
    expect(named.filter(({ token }) => !allowed.includes(token))).toEqual([]);
  });

  it('name no colour of their own, but for the veil behind a dialogue and the code that a camera reads', () => {
    const own = sheets
      .filter((sheet) => sheet !== 'tokens.css')
      .flatMap((sheet) => [...read(sheet).matchAll(/([^{}]*){[^{}]*(?:#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\()/gi)])
      .map(([, selector = '']) => selector.trim());
    expect(own.filter((selector) => !/::backdrop$|^\.qr$/.test(selector))).toEqual([]);
  });
});

describe('the contrast', () => {
  it('is 21 of black on white, 1 of a colour on itself, and 4.48 of the grey #777 that just fails', () => {
    expect(contrast('#000', '#fff')).toBe(21);
    expect(contrast('#ad4a06', '#ad4a06')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });
});
