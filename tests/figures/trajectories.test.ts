import { describe, expect, it } from 'vitest';
import { trajectories } from '../../src/figures/trajectories/index.ts';
import { KINDS, kindOf, sideOf } from '../../src/figures/trajectories/kind.ts';
import { toSvg } from '../../src/render/svg.ts';
import { rawCases } from '../lib/raw-cases.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = trajectories.rows(FROZEN);
const drawn = (state: Partial<typeof trajectories.codec.defaults> = {}) =>
  trajectories.draw(rows, { ...trajectories.codec.defaults, ...state }, ctx('en', 1080));
const end = (sum: number, known: number, outside = false) => ({
  outside,
  certainty: outside ? ('outside' as const) : ('contested' as const),
  integration: { sum, known, of: 6, value: sum / known, low: 0, high: 2 },
});

describe('the kind of a move', () => {
  // The cut lies at a mean of 1: 2 of 4 codes is below it, 4 of 4 on it, 7 of 4 above.
  it('is into integration when the ties come to lie on a higher side of the cut, and out of it when on a lower', () => {
    expect([sideOf(end(2, 4)), sideOf(end(4, 4)), sideOf(end(7, 4))]).toEqual([-1, 0, 1]);
    expect(kindOf(end(2, 4), end(7, 4))).toBe('into');
    expect(kindOf(end(2, 4), end(4, 4))).toBe('into');
    expect(kindOf(end(7, 4), end(4, 4))).toBe('out');
  });

  it('is within, apart or along the line when the side stays', () => {
    expect(kindOf(end(7, 4), end(6, 4))).toBe('within');
    expect(kindOf(end(1, 4), end(2, 4))).toBe('apart');
    expect(kindOf(end(4, 4), end(3, 3))).toBe('line');
  });

  it('crosses the border of the typology when a social organisation joins or government goes on alone', () => {
    expect(kindOf(end(0, 6, true), end(2, 4))).toBe('joined');
    expect(kindOf(end(7, 4), end(0, 6, true))).toBe('alone');
  });

  it('is unplaced where an end has no position', () => {
    expect(kindOf({ ...end(2, 4), certainty: 'no-position' }, end(7, 4))).toBe('unplaced');
  });
});

describe('the trajectories', () => {
  it('count each immediate sequence of phases as one move and each overlap as twins, by the years in the files', () => {
    // Read from the raw files: a phase that ends before or in the year in which another begins comes before it.
    const pairs = rawCases().flatMap(({ phases }) =>
      phases.flatMap((one, i) => phases.slice(i + 1).map((other) => [one, other] as const)),
    );
    const follows = (a: { to: number | null }, b: { from: number }) => a.to !== null && b.from >= a.to;
    const overlapping = pairs.filter(([a, b]) => !follows(a, b) && !follows(b, a));
    expect(rows.flatMap(({ twins }) => twins)).toHaveLength(overlapping.length);
    expect(rows.flatMap(({ moves }) => moves).length).toBeLessThanOrEqual(pairs.length - overlapping.length);
    expect(rows.flatMap(({ moves }) => moves).length).toBeGreaterThan(0);
  });

  it('names for each move the codes that changed, and dates it', () => {
    for (const { phases, moves } of rows)
      for (const move of moves) {
        expect(KINDS).toContain(move.kind);
        expect(move.year).toBe(phases.find(({ phaseId }) => phaseId === move.to)?.from);
        for (const { from, to } of move.changes) expect(from).not.toBe(to);
      }
  });

  it('says in the caption how many moves there are, and lists each in the table', () => {
    const all = rows.flatMap(({ moves }) => moves).length;
    expect(drawn().caption).toContain(`${all} move`);
    expect(drawn().table.rows.length).toBeGreaterThanOrEqual(all);
  });

  it('brings one programme forward, and ignores one that does not exist', () => {
    const moving = rows.find(({ moves }) => moves.length > 0)?.caseId ?? '';
    expect(toSvg(drawn({ case: moving }), 't')).not.toBe(toSvg(drawn(), 't'));
    expect(toSvg(drawn({ case: 'nobody' }), 't')).toBe(toSvg(drawn(), 't'));
  });

  it('survives a dataset in which nothing moves', () => {
    const still = rows.filter(({ moves }) => moves.length === 0);
    expect(trajectories.draw(still, trajectories.codec.defaults, ctx('zh', 340)).takeaway).not.toMatch(/NaN|undefined/);
  });
});
