import { el, type El } from '../../figures/shared/elements.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import { INK } from '../../figures/shared/ink.ts';
import { placed } from '../export/drawn.ts';
import { logo } from '../export/logo.ts';
import { spelled, type Look } from '../export/look.ts';
import { paragraph } from '../export/paragraph.ts';
import { xml } from '../export/xml.ts';
import type { PagePicture } from './page-picture.ts';
import { titleLines } from './title-lines.ts';

/** Size of a picture for sharing, in px, as Open Graph's readers ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 48;
/** Room of the figure, and the least that is left for the words. */
const ROOM = { width: 690, height: CARD.height - 2 * 32 };
/** Smaller than this a figure can't be recognised: a tall one then runs out at the foot. */
const SMALLEST = 0.68;

/** Room of the logo, before the words at the foot. */
const FOOT = 56;

/** What a card says beside its figure. */
export interface CardWords {
  readonly htmlLang: string;
  readonly title: string;
  readonly description: string;
  /** Name of the site in both languages. */
  readonly site: string;
  /** Version and date of the data. */
  readonly source: string;
}

const scaleOf = ({ width, height }: PagePicture) => Math.min(ROOM.width / width, ROOM.height / height, 1.15);

/** The form that can be shown largest, and how large. */
function fitted(forms: readonly PagePicture[]): { form: PagePicture; scale: number } | null {
  const best = [...forms].sort((a, b) => scaleOf(b) * b.width ** 0.5 - scaleOf(a) * a.width ** 0.5)[0];
  if (!best) return null;
  const scale = Math.max(scaleOf(best), Math.min(SMALLEST, ROOM.width / best.width));
  return { form: best, scale };
}

const SMALL = 33;
const SIZES = [60, 54, 48, 42, 37, SMALL] as const;

/** The title in the largest size in which no word is wider than its room and which has at most so many lines. */
function titled({ title, htmlLang }: CardWords, width: number): { items: El[]; height: number } {
  const broken = SIZES.map((size) => ({ size, lines: titleLines(title, size, width, htmlLang) }));
  const fits = ({ size, lines }: (typeof broken)[number], i: number) =>
    lines.length <= Math.min(3 + i, 5) && lines.every((line) => textWidth(line, size) <= width);
  const { size, lines } = broken.find(fits) ?? { size: SMALL, lines: titleLines(title, SMALL, width, htmlLang) };
  const step = size * 1.2;
  const items = lines.map((line, i) =>
    el('text', { x: 0, y: step * (i + 0.5) + size * 0.36, 'font-size': size, class: 'serif' }, line),
  );
  return { items, height: Math.ceil(lines.length * step) };
}

/** The foot of a picture that is cut there fades into the paper. */
const fade = (id: string) =>
  el(
    'linearGradient',
    { id, x1: '0', y1: '0', x2: '0', y2: '1' },
    el('stop', { offset: '0', 'stop-color': INK.paper, 'stop-opacity': '0' }),
    el('stop', { offset: '1', 'stop-color': INK.paper }),
  );

/** A page as a picture for sharing: its title, its figure, and whose it is. */
export function card(words: CardWords, forms: readonly PagePicture[], look: Look): string {
  const shown = fitted(forms);
  const across = shown ? shown.form.width * shown.scale : 0;
  const tall = shown ? shown.form.height * shown.scale : 0;
  const [x, y] = [CARD.width - 32 - across, Math.max(32, (CARD.height - tall) / 2)];
  const room = Math.min(shown ? x - MARGIN - 40 : 900, 640);
  const title = titled(words, room);
  const most = Math.max(0, Math.floor((CARD.height - 190 - title.height) / 33));
  const lead =
    most > 0
      ? paragraph(words.description, room, { size: 22, fill: INK.muted, leading: 1.5, most: Math.min(most, 4) })
      : { items: [] };
  const source = paragraph(words.source, room - FOOT, { size: 16, fill: INK.muted, leading: 1.35 });
  const base = CARD.height - MARGIN - source.height;
  const foot = [
    logo(MARGIN + 20, base - 6, 40),
    el('text', { x: MARGIN + FOOT, y: base - 8, 'font-size': 22, class: 'serif' }, words.site),
    el('g', { transform: `translate(${MARGIN + FOOT},${base})` }, ...source.items),
  ];
  const inside = [
    el('defs', {}, fade('fade')),
    el('rect', { ...CARD, fill: INK.paper }),
    el('g', { transform: `translate(${MARGIN},${MARGIN - 8})` }, ...title.items),
    el('g', { transform: `translate(${MARGIN},${MARGIN + 12 + title.height})` }, ...lead.items),
    ...foot,
  ].map(xml);
  const cut =
    tall > CARD.height - y
      ? xml(el('rect', { x: x - 20, y: CARD.height - 110, width: across + 60, height: 110, fill: 'url(#fade)' }))
      : '';
  const picture = shown ? placed(shown.form, x, y, shown.scale) : '';
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...CARD,
    viewBox: `0 0 ${CARD.width} ${CARD.height}`,
    lang: words.htmlLang,
  };
  const open = xml(el('svg', root)).replace('/>', '>');
  const rules = '.sheet{fill:var(--ink)}.sheet .serif{font-weight:600}';
  const body = spelled(`<g class="sheet">${inside.join('')}</g>${picture}${cut}`, look.values);
  return `${open}<style>${spelled(rules, look.values)}${look.rules}</style>${body}</svg>`;
}
