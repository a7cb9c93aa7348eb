import { placeOf, scoreOn } from './place.ts';
import { PROGRAMMES, labelOf, type Code, type Phase } from './records.ts';
import { point } from './words.ts';

/** METHOD §1 and §7 written out once more: which phases follow each other, and what changed between them. */

const follows = (later: Phase, earlier: Phase) => earlier.to !== null && later.from >= earlier.to;

export interface Move {
  readonly name: string;
  readonly from: Phase;
  readonly to: Phase;
}

function movesOf(name: string, phases: readonly Phase[]): Move[] {
  // Where each follows the other, both fall into one year and the order of the file decides.
  const comesNext = (from: Phase, to: Phase) =>
    from !== to && follows(to, from) && (!follows(from, to) || phases.indexOf(from) < phases.indexOf(to));
  const moves = phases.flatMap((to) =>
    phases
      .filter((from) => comesNext(from, to))
      .filter((from) => !phases.some((middle) => comesNext(from, middle) && comesNext(middle, to)))
      .map((from) => ({ name, from, to })),
  );
  return moves.sort((x, y) => x.to.from - y.to.from);
}

/** The moves of every programme. */
export const MOVES = PROGRAMMES.map(({ name, phases }) => movesOf(name, phases));

/** The pairs of phases of every programme that neither follow nor precede each other. */
export const TWINS = PROGRAMMES.map(({ name, phases }) =>
  phases.flatMap((one, i) =>
    phases.slice(i + 1).flatMap((other) => (follows(one, other) || follows(other, one) ? [] : [{ name, one, other }])),
  ),
);

/** Codes known at both ends that differ. */
export const changesOf = ({ from, to }: Move): { before: Code; after: Code }[] =>
  from.codes
    .map((before, i) => ({ before, after: to.codes[i]! }))
    .filter(({ before, after }) => before.code !== null && after.code !== null && before.code !== after.code);

export const changesInWords = (move: Move): string =>
  changesOf(move)
    .map(({ before, after }) => {
      const byRule = before.kind === 'rule' || after.kind === 'rule' ? ' (by rule)' : '';
      const codes = [before, after].map(({ dimension, code }) => point(dimension, code!)).join(' → ');
      return `${labelOf(before.dimension, before.indicator)} ${codes}${byRule}`;
    })
    .join('; ');

/** Side of the line of integration by the known codes: 1 above, 0 on it, −1 below; null without a position. */
export function sideOf(phase: Phase): number | null {
  if (!phase.takesPart) return -1;
  if (placeOf(phase).grade === 'no-position') return null;
  return Math.sign(scoreOn(phase, 'integration').value! - 1);
}
