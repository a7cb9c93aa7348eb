import { KINDS, type Kind, type SearchRecord } from '../../render/search/record.ts';
import { excerpt, marked, type Piece } from './excerpt.ts';
import type { Hit, Results } from './rank.ts';
import type { Term } from './terms.ts';

/** How many results of a kind stand in the overview of all kinds. */
const FIRST: Readonly<Record<Kind, number>> = { text: 6, case: 6, figure: 4, source: 6 };

/** Where results are shown: the built page, with a section a kind. */
export interface Stage {
  readonly host: HTMLElement;
  /** Address of the report in the language of the page. */
  readonly root: string;
  /** Address of the same search for one kind alone, or for all. */
  readonly addressOf: (kind: Kind | null) => string;
}

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** Text with what was found in `<mark>`. Made of text nodes alone, so that nothing in it can be markup. */
const written = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

const HAN = /\p{Script=Han}/u;
const isChinesePage = (): boolean => document.documentElement.lang.startsWith('zh');

/** The other title is told where it was found, and where the title is in the other language. */
const tellsOther = ({ title }: SearchRecord, pieces: readonly Piece[]): boolean =>
  pieces.some(({ hit }) => hit) || (HAN.test(title) && !isChinesePage());

function address({ record, part }: Hit, root: string): string {
  return root + record.path + (part?.at ? `#${part.at}` : '');
}

function result(hit: Hit, terms: readonly Term[], root: string): HTMLElement {
  const { record, part } = hit;
  const link = element('a', 'found-title', ...written(marked(record.title, terms)));
  link.setAttribute('href', address(hit, root));
  if (part?.heading) link.append(' › ', ...written(marked(part.heading, terms)));
  const item = element('li', 'found', link);
  const other = marked(record.other ?? '', terms);
  if (tellsOther(record, other)) item.append(element('p', 'found-other', ...written(other)));
  if (record.over) item.append(element('p', 'found-over', ...written(marked(record.over, terms))));
  const text = best(part, terms);
  if (text.length > 0) item.append(element('p', 'found-text', ...written(text)));
  return item;
}

/** The excerpt of a part: of its text, or of its notes where only these hold a term. */
function best(part: Hit['part'], terms: readonly Term[]): readonly Piece[] {
  if (!part) return [];
  const text = excerpt(part.text, terms);
  const notes = part.notes ? excerpt(part.notes, terms) : [];
  const held = (pieces: readonly Piece[]) => new Set(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).size;
  return held(notes) > held(text) ? notes : text;
}

/**
 * Shows results by kind: kinds whose titles answer come first, and where nothing answers wholly, those that come closest.
 * With `only`, all results of that kind and no other.
 */
export function show({ hits, terms, partly }: Results, only: Kind | null, { host, root, addressOf }: Stage): void {
  const groups = KINDS.map((kind) => ({ kind, own: hits.filter(({ record }) => record.kind === kind) }));
  const rank = ({ own: [first] }: (typeof groups)[number]) =>
    partly ? (first?.score ?? 0) : Number(first?.inTitle ?? false);
  for (const { kind, own } of groups.sort((a, b) => rank(b) - rank(a))) {
    const section = host.querySelector<HTMLElement>(`section[data-kind="${kind}"]`);
    if (!section) continue;
    const isShown = own.length > 0 && (only === null || only === kind);
    const shown = isShown ? own.slice(0, only === kind ? Infinity : FIRST[kind]) : [];
    section.hidden = !isShown;
    section.querySelector('.found-count')?.replaceChildren(String(own.length));
    section.querySelector('ol')?.replaceChildren(...shown.map((hit) => result(hit, terms, root)));
    const more = section.querySelector<HTMLAnchorElement>('a.found-all');
    if (more) {
      more.hidden = shown.length === own.length;
      more.href = addressOf(kind);
      more.textContent = (more.dataset['text'] ?? '').replace('{n}', String(own.length));
    }
    host.append(section);
  }
  const all = host.querySelector<HTMLAnchorElement>('a.found-everything');
  if (all) {
    all.hidden = only === null || hits.length === 0;
    all.href = addressOf(null);
  }
}
