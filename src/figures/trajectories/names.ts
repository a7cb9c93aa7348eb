import type { Lang } from '../../i18n/languages.ts';
import { NARROW } from '../figure.ts';
import type { Spot } from '../shared/dodge.ts';
import { elements, type ElementsMark } from '../shared/elements.ts';
import { keyed } from '../shared/keyed.ts';
import type { Box } from '../shared/labels.ts';
import type { Frame } from '../shared/map-frame.ts';
import { shortName } from '../shared/short-name.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { alongOf, inkOf } from './arrows.ts';
import type { Kind } from './kind.ts';
import type { Spots } from './panel.ts';
import type { TrajectoryRow } from './rows.ts';

const SIZE = 12;
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;
/** Room for a name in px; a longer one is cut, and stands in full in the table and in the words of its line. */
const LONGEST = 190;
/** What a reader looks for first is written first. */
const RANK: Readonly<Record<Kind, number>> = {
  out: 0,
  fall: 0,
  into: 1,
  rise: 2,
  within: 3,
  apart: 3,
  line: 3,
  unplaced: 3,
};

interface Item {
  readonly key: string;
  readonly text: string;
  readonly kind: Kind;
  readonly along: (share: number) => Spot;
}
const hits = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const around = ({ x, y }: Spot, by: number): Box => ({ x0: x - by, x1: x + by, y0: y - by, y1: y + by });

/** Name and year beside the lines of moves, where no mark, line or other name is in the way; of one case, the years alone. */
export function names(
  rows: readonly TrajectoryRow[],
  spotsOf: (row: TrajectoryRow) => Spots,
  f: Frame,
  brought: string,
  lang: Lang,
): ElementsMark {
  const every: readonly (Item & { caseId: string })[] = rows.flatMap((row) =>
    row.moves.flatMap((move) => {
      const [a, b] = [spotsOf(row).get(move.from), spotsOf(row).get(move.to)];
      const text =
        brought === ''
          ? `${wrap(shortName(row.name[lang]), SIZE, LONGEST, 1)[0] ?? ''} ${move.year}`
          : String(move.year);
      return a && b
        ? [
            {
              key: [row.caseId, move.from, move.to].join('/'),
              caseId: row.caseId,
              text,
              kind: move.kind,
              along: alongOf(a, b),
            },
          ]
        : [];
    }),
  );
  const lines = every
    .filter(({ caseId }) => brought === '' || caseId === brought)
    .flatMap(({ along }) => Array.from({ length: 25 }, (_, i) => around(along(i / 24), 1)));
  const marks = rows.flatMap((row) => [...spotsOf(row).values()].map((spot) => around(spot, f.r + 1)));
  const inside: Box = { x0: f.left + 2, x1: f.width - f.right - 2, y0: f.top + 2, y1: f.height - f.bottom - 2 };
  const blocked = [...marks, ...lines];
  const least = f.width < NARROW ? 1 : 3;
  const telling = every.filter(({ caseId, kind }) => (brought === '' ? RANK[kind] < least : caseId === brought));
  const put = [...telling]
    .sort((x, y) => RANK[x.kind] - RANK[y.kind])
    .flatMap((item) => {
      const found = place(item, blocked, inside);
      if (!found) return [];
      blocked.push(found.box);
      const { x, y, anchor } = found;
      return [keyed(write(x, y, item.text, { size: SIZE, anchor, fill: inkOf(item.kind) }), item.key)];
    });
  return elements(put, 'names');
}

function place({ text, along }: Item, blocked: readonly Box[], inside: Box) {
  const width = textWidth(text, SIZE);
  for (const share of PLACES) {
    const { x, y } = along(share);
    for (const [anchor, dx, dy] of [
      ['start', 6, 0],
      ['end', -6, 0],
      ['start', 5, 11],
      ['end', -5, -11],
      ['start', 5, -11],
      ['end', -5, 11],
    ] as const) {
      const x0 = anchor === 'start' ? x + dx : x + dx - width;
      const box = { x0, x1: x0 + width, y0: y + dy - SIZE * 0.6, y1: y + dy + SIZE * 0.6 };
      if (box.x0 < inside.x0 || box.x1 > inside.x1 || box.y0 < inside.y0 || box.y1 > inside.y1) continue;
      if (!blocked.some((other) => hits(box, other))) return { x: x + dx, y: y + dy, anchor, box };
    }
  }
  return null;
}
