import { describe, expect, it } from 'vitest';
import { shownTexts } from './lib/live.ts';
import { MOVES, TWINS, changesInWords, changesOf, sideOf, type Move } from './lib/moves.ts';
import { labelOf, type Phase } from './lib/records.ts';

/** What a move does to integration, in the words of the figure. */
function kindOf({ from, to }: Move): string {
  const [before, after] = [sideOf(from), sideOf(to)];
  if (before === null || after === null) return 'an end has no position';
  if (before > 0 && after > 0) return 'within integration';
  if (before < 0 && after < 0) return 'still not integrated';
  if (before < 0 && after > 0) return 'into integration';
  if (before > 0 && after < 0) return 'out of integration';
  if (before === after) return 'stays on the line';
  return after > before ? 'up, from or to the line' : 'down, from or to the line';
}

const partOf = ({ from, to }: Move) =>
  from.takesPart === to.takesPart ? '' : to.takesPart ? '; a social organisation joins' : '; government goes on alone';

describe('the table of the trajectories', () => {
  it('follows from phases.csv and codes.csv: every move with its year and codes, every pair side by side', () => {
    const derived = MOVES.flatMap((moves, i) => [
      ...moves.map((move) => {
        const { name, from, to } = move;
        const ties = changesOf(move).filter(({ before }) => before.dimension === 'integration');
        const oneEnd = from.codes.filter((code, at) => (code.code === null) !== (to.codes[at]!.code === null));
        return [
          `${name}: ${from.label} → ${to.label}`,
          String(to.from),
          kindOf(move) + partOf(move),
          String(ties.filter(({ before, after }) => after.code! > before.code!).length),
          String(ties.filter(({ before, after }) => after.code! < before.code!).length),
          changesInWords(move) || 'none',
          String(oneEnd.length),
        ];
      }),
      ...TWINS[i]!.map(({ name, one, other }) => [
        `${name}: ${one.label} and ${other.label}`,
        String(Math.max(one.from, other.from)),
        'side by side',
        ...['–', '–', '–', '–'],
      ]),
    ]);
    expect(derived.length).toBeGreaterThan(20);
    expect(shownTexts('trajectories', 'en')).toEqual(derived);
  });
});

describe('the table of the relations', () => {
  const STAGES: Readonly<Record<string, number>> = { separation: 0, dependence: 1, independence: 1, cooperation: 2 };
  const relationOf = ({ relation: { code, a, b } }: Phase) =>
    code === ''
      ? 'unknown'
      : `${labelOf('relation', code).split(' ')[0]!}${a === code && b === code ? '' : ' (coders differed)'}`;

  function directionOf({ from, to }: Move): string {
    const [before, after] = [from.relation.code, to.relation.code];
    if (before === '' || after === '') return 'Relation unknown at one end or both';
    if (before === after) return 'The same relation as before';
    const steps = STAGES[after]! - STAGES[before]!;
    return steps > 0 ? 'The way the thesis describes' : steps < 0 ? 'Back' : 'Between dependence and independence';
  }

  it('follows from phases.csv: every move in the order of time, with the relation before and after', () => {
    const inTime = MOVES.flat().sort((x, y) => x.to.from - y.to.from);
    const derived = inTime.map((move) => [
      `${move.name}: ${move.from.label} → ${move.to.label}`,
      String(move.to.from),
      relationOf(move.from),
      relationOf(move.to),
      directionOf(move),
      changesInWords(move) || 'none that is known at both ends',
    ]);
    expect(shownTexts('relation-moves', 'en')).toEqual(derived);
  });
});
