import { saveFile, type KeptFile } from '../save-file.ts';
import { copying } from './copying.ts';
import { h } from './h.ts';
import { qr, type QrCode } from './qr.ts';
import { shortAddress } from './short-address.ts';
import { whole, type Subject } from './subject.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Size in px of a code on the page. */
const SIZE = 168;

function drawn({ path, size }: QrCode, label: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const dark = document.createElementNS(SVG, 'path');
  const set = (element: Element, attributes: Record<string, string | number>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  };
  set(svg, {
    class: 'qr',
    viewBox: `0 0 ${size} ${size}`,
    width: SIZE,
    height: SIZE,
    role: 'img',
    'aria-label': label,
  });
  set(dark, { d: path });
  svg.append(dark);
  return svg;
}

/** The figure as it stands, as a picture with a code and the address that is given. */
async function cardOf(subject: Subject, address: string): Promise<KeptFile> {
  const [{ formOf }, shown] = await Promise.all([import('../island/export.ts'), subject.shown()]);
  return formOf('png', { ...shown, address, code: qr(address) });
}

/**
 * The link to the state on screen: its address, the nearest short one, other apps where the browser knows them, and for
 * a phone a QR code and a picture that carries it.
 */
export async function linkPart(subject: Subject, say: (words: string) => void): Promise<HTMLElement> {
  const { words: t, lang, id, query, title } = subject;
  const address = whole(lang, `figures/${id}`, query);
  // Without a network there is no list of views; the long address does.
  const short = await shortAddress(subject).catch(() => null);
  const best = short?.differs.length === 0 ? short.address : address;
  const card = h('button', { type: 'button' }, t.card);
  card.addEventListener('click', () => {
    say(t.making);
    cardOf(subject, best)
      .then((file) => {
        saveFile(file);
        say(file.name);
      })
      .catch(() => say(t.noFile));
  });
  return h(
    'div',
    {},
    copying(t.address, address, 2, t, say),
    ...(short && short.address !== address ? nearest(subject, short, say) : []),
    ...sending(t.send, title, best),
    h(
      'div',
      { className: 'share-code' },
      h('figure', {}, drawn(qr(address), t.code), h('figcaption', {}, h('b', {}, t.code), h('span', {}, t.scan))),
      h('div', {}, card, h('p', {}, t.cardNote)),
    ),
  );
}

function nearest(
  { words: t }: Subject,
  { address, title, differs }: Awaited<ReturnType<typeof shortAddress>>,
  say: (words: string) => void,
): Node[] {
  if (differs.length === 0) return [copying(t.short, address, 1, t, say)];
  const said = title === null ? t.nearDefault(differs) : t.near(title, differs);
  return [h('p', { className: 'share-near' }, `${said} `, h('a', { href: address }, address))];
}

/** A button that hands the link to another app; none where the browser knows no such thing. */
function sending(label: string, title: string, url: string): Node[] {
  if (!('share' in navigator)) return [];
  const button = h('button', { type: 'button' }, label);
  // A reader who changes their mind has not failed.
  button.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined));
  return [h('p', {}, button)];
}
