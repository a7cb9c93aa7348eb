import type { Drawing } from '../../figures/figure.ts';
import { el, type El } from '../../figures/shared/elements.ts';
import { INK } from '../../figures/shared/ink.ts';
import { dataVersion } from '../../i18n/data-version.ts';
import { exportWords } from '../../i18n/export-words.ts';
import { strings } from '../../i18n/strings.ts';
import { LICENCE, type About } from './about.ts';
import { placed, type Drawn } from './drawn.ts';
import { legend } from './legend.ts';
import { logo } from './logo.ts';
import { spelled, type Look } from './look.ts';
import { chunks, paragraph } from './paragraph.ts';
import { xml } from './xml.ts';

/** Space around, in px. */
const MARGIN = 40;
const MEASURE = 920;

const gap = (height: number) => ({ items: [] as El[], height });

/**
 * A figure in one state as an SVG file that stands by itself: number, title and finding above the picture; legend, notes,
 * source, licence and address beneath. Colours are those of the light theme.
 *
 * @param drawn the picture in its wide form
 */
export function svgOf(drawn: Drawn, drawing: Omit<Drawing, 'plot'>, about: About, look: Look): string {
  const { lang } = about;
  const t = strings(lang);
  const width = drawn.width;
  const above = stack(MARGIN - 8, [
    paragraph(t.figure.number(about.number), width, { size: 15, fill: INK.muted }),
    gap(4),
    paragraph(drawing.title, width, { size: 30, className: 'serif', leading: 1.25 }),
    gap(6),
    paragraph(drawing.takeaway, Math.min(width, MEASURE), { size: 18 }),
    gap(22),
  ]);
  const below = stack(above.end + drawn.height + 18, [
    ...(about.legend ? [legend(lang, width), gap(10)] : []),
    paragraph(drawing.caption, width, { size: 13.5, fill: INK.muted }),
    gap(16),
    { items: [el('path', { d: `M0,0H${width}`, stroke: INK.line, fill: 'none' })], height: 16 },
    source(about, width),
  ]);
  const [w, h] = [width + 2 * MARGIN, Math.ceil(below.end + MARGIN - 12)];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    lang: t.htmlLang,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'desc',
  };
  const items = [...above.items, ...below.items].map(xml).join('');
  const names = [el('title', { id: 'title' }, drawing.title), el('desc', { id: 'desc' }, drawing.alt)].map(xml);
  const paper = xml(el('rect', { width: w, height: h, fill: INK.paper }));
  const open = xml(el('svg', root)).replace('/>', '>');
  const rules = `.sheet{font-family:var(--sans);fill:var(--ink)}.sheet .serif{font-family:var(--serif);font-weight:600}`;
  const text = `<g class="sheet">${paper}${items}</g>${placed(drawn, MARGIN, above.end)}`;
  return `${open}${names.join('')}<style>${spelled(rules, look.values)}${look.rules}</style>${spelled(text, look.values)}</svg>\n`;
}

/** Blocks one beneath the other, from a height on. */
function stack(
  from: number,
  blocks: readonly { items: readonly El[]; height: number }[],
): { items: El[]; end: number } {
  let y = from;
  const items = blocks.map(({ items, height }) => {
    const group = el('g', { transform: `translate(${MARGIN},${y})` }, ...items);
    y += height;
    return items.length > 0 ? [group] : [];
  });
  return { items: items.flat(), end: y };
}

/** Size in px of an address for cameras. */
const CODE = 132;

function source({ lang, address, data, code }: About, width: number): { items: El[]; height: number } {
  const t = strings(lang);
  const w = exportWords[lang];
  const said = `${dataVersion(data, lang)} · `;
  const licence = el('a', { href: LICENCE.address }, el('tspan', { 'text-decoration': 'underline' }, w.licence));
  const room = width - 44 - (code ? CODE + 16 : 0);
  // Without a host, as in a frozen version, the address is a way from file to file: what is read is where it ends.
  const lines = chunks(address.replace(/^(?:\.\.\/)+/, ''), 13.5, room);
  const name = el('text', { x: 44, y: 16, 'font-size': 16, class: 'serif' }, `${t.site.name} · ${t.site.nameOther}`);
  const text = el('text', { x: 44, y: 36, 'font-size': 13.5, fill: INK.muted }, said, licence);
  const links = lines.map((line, i) => el('text', { x: 44, y: 55 + i * 19, 'font-size': 13.5, fill: INK.muted }, line));
  const camera = code ? [codeAt(width - CODE, code)] : [];
  return {
    items: [logo(16, 18, 30), name, text, el('a', { class: 'address', href: address }, ...links), ...camera],
    height: Math.max(42 + lines.length * 19, code ? CODE : 0),
  };
}

/** A code at a place across, dark on white whatever the theme. */
const codeAt = (x: number, { path, size }: NonNullable<About['code']>): El =>
  el(
    'g',
    { transform: `translate(${x},0) scale(${CODE / size})` },
    el('rect', { width: size, height: size, fill: '#fff' }),
    el('path', { d: path, fill: '#000' }),
  );
