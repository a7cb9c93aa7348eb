import { describe, expect, it } from 'vitest';
import type { Case, Dataset } from '../../src/data/types.ts';
import { claim, terciles } from '../../src/model/claim.ts';
import { DRAWS } from '../../src/model/estimate.ts';
import { MAIN } from '../../src/model/specification.ts';
import { specifications } from '../../src/model/specifications.ts';
import { verdict } from '../../src/model/verdict.ts';
import { aCase, dataset, known, rule, type Short } from './build.ts';
import { slowDifference, slowLines } from './slow.ts';

const ties = (level: number) => Array.from({ length: 6 }, () => level);

const s0 = (code: number, coders = {}) => known(code, { source: ['s0'], ...coders });

/** A case of one phase, integrated or not, with this professional capacity and so many sources. */
const simple = (id: string, level: 0 | 2, professional: Short, { sources = 1 } = {}): Case =>
  aCase({
    id,
    needs: [1, 1, 1, 1],
    needsSource: Array.from({ length: sources }, (_, i) => `s${i}`),
    phases: [{ initiation: [s0(2)], integration: ties(level).map((tie) => s0(tie)), service: [s0(1), professional] }],
  });

describe('the claim', () => {
  const mixed = dataset([
    // Two integrated phases (2, 0) and one not (1): each weighs a third.
    aCase({
      id: 'a',
      needs: [1, 1, 0, 0],
      phases: [
        { initiation: [2], integration: ties(2), service: [2, 2] },
        { id: 'b', from: 2011, initiation: [-2], integration: ties(2), service: [null, 0] },
        { id: 'c', from: 2012, initiation: [2], integration: ties(0), service: [0, 1] },
      ],
    }),
    // On the cut of integration, professional 2.
    aCase({ id: 'b', needs: [1, 1, 1, 1], phases: [{ initiation: [2, -2], integration: [1], service: [1, 2] }] }),
    // Government alone.
    aCase({
      id: 'c',
      phases: [{ takes_part: false, initiation: [-2], integration: ties(0).map(rule), service: [2, 2] }],
    }),
    // Without a known tie.
    aCase({ id: 'd', phases: [{ initiation: [2], service: [0, 0] }] }),
    // Not integrated, a need unknown.
    aCase({ id: 'e', needs: [1, 1, 1, null], phases: [{ initiation: [-1], integration: [0], service: [0, 0] }] }),
  ]);

  it('is worked by hand for capacity', () => {
    // Integrated: (⅓·1 + ⅓·0 + ½·1)/(⅔ + ½) = (5/6)/(7/6) = 5/7. Others: (⅓·½ + ½·1 + 1·0)/(⅓ + ½ + 1) = (2/3)/(11/6) = 4/11.
    const { outcome, difference, cases, phases, components } = claim(mixed, 'capacity');
    expect(outcome).toBe('capacity');
    expect(difference).toBeCloseTo(5 / 7 - 4 / 11, 12);
    expect({ cases, phases }).toEqual({ cases: 3, phases: { integrated: 2, onCut: 1, other: 2 } });
    expect(components).toEqual([{ component: 'professional', weight: 1, difference, known: 5 }]);
  });

  it('is worked by hand for adequacy', () => {
    // Breadth: case a ½ in all three phases, b 1, e unknown. Integrated (⅔·½ + ½·1)/(7/6) = 5/7; others (⅓·½ + ½)/(5/6) = 4/5.
    // Contact: case a known in two, ½ each: integrated (½·1 + ½·½)/1 = ¾; others (½·0 + ½·½ + 0)/2 = ⅛.
    const { difference, components } = claim(mixed, 'adequacy');
    expect(components).toEqual([
      { component: 'breadth', weight: 0.5, difference: expect.closeTo(5 / 7 - 4 / 5, 12) as number, known: 4 },
      { component: 'contact', weight: 0.5, difference: expect.closeTo(0.625, 12) as number, known: 4 },
    ]);
    expect(difference).toBeCloseTo((5 / 7 - 4 / 5 + 0.625) / 2, 12);
  });

  it('equals the slow implementation', () => {
    for (const outcome of ['adequacy', 'capacity'] as const)
      expect(claim(mixed, outcome).difference).toBeCloseTo(slowDifference(slowLines(mixed, MAIN), outcome)!, 12);
  });

  it('is told within each initiating side; on the cut of initiation half to each', () => {
    const { sides } = claim(mixed, 'capacity');
    // Social: a.1 integrated 1 at ½, a.3 other ½ at ½; b at ½ of one, half to each group: ¼ and ¼ of 1.
    // Integrated (½ + ¼)/(¾) = 1; others (¼ + ¼)/(¾) = ⅔.
    expect(sides.social.difference).toBeCloseTo(1 / 3, 12);
    expect(sides.social.phases).toEqual({ integrated: 1, onCut: 1, other: 1 });
    // Government: a.2 integrated 0 at 1; b ¼ and ¼ of 1; e other 0 at 1. Integrated ¼/(5/4) = ⅕ = others.
    expect(sides.government.difference).toBeCloseTo(0, 12);
    expect(sides.government.cases).toBe(3);
  });

  it('comes with bounds that hold it', () => {
    const { difference, bounds } = claim(mixed, 'capacity');
    expect(bounds![0]).toBeLessThan(difference!);
    expect(bounds![1]).toBeGreaterThan(difference!);
  });

  it('is the same each time', () => {
    expect(claim(mixed, 'capacity')).toEqual(claim(mixed, 'capacity'));
  });

  it('draws its p and its interval 9,999 times', () => {
    const { p } = claim(mixed, 'capacity');
    expect(Math.abs(p! * (DRAWS + 1) - Math.round(p! * (DRAWS + 1)))).toBeLessThan(1e-6);
  });
});

describe('terciles of documentation', () => {
  const of = (...sources: number[]) => sources.map((count) => ({ sources: count }));
  const sizes = (groups: { sources: number }[][]) => groups.map((group) => group.map(({ sources }) => sources));

  it('cut cases into three by their number of sources', () => {
    expect(sizes(terciles(of(9, 1, 5, 2, 7, 3)))).toEqual([
      [1, 2],
      [5, 3],
      [9, 7],
    ]);
    // Of seven: up to the third, up to the fifth, the rest.
    expect(sizes(terciles(of(1, 2, 3, 4, 5, 6, 7)))).toEqual([
      [1, 2, 3],
      [4, 5],
      [6, 7],
    ]);
  });

  it('keep cases with as many sources together, and leave out an empty third', () => {
    expect(sizes(terciles(of(2, 2, 2, 3)))).toEqual([[2, 2, 2], [3]]);
    expect(sizes(terciles(of(4, 4)))).toEqual([[4, 4]]);
    expect(terciles([])).toEqual([]);
  });

  it('are those of the compared cases, each with its range and its own difference', () => {
    const data = dataset([
      simple('a', 2, s0(2), { sources: 1 }),
      simple('b', 0, s0(1), { sources: 1 }),
      simple('c', 2, s0(0), { sources: 4 }),
      simple('d', 0, s0(2), { sources: 3 }),
      simple('e', 2, s0(1), { sources: 9 }),
      simple('f', 2, s0(1), { sources: 7 }),
      aCase({ id: 'g', needsSource: ['1', '2'], phases: [{ service: [s0(2), s0(2)] }] }),
    ]);
    const groups = claim(data, 'capacity').terciles;
    expect(groups.map(({ sources, difference, cases }) => [sources, difference, cases])).toEqual([
      [[1, 1], 0.5, 2],
      [[3, 4], -1, 2],
      [[7, 9], null, 2],
    ]);
    expect(groups[2]).toMatchObject({ interval: null, p: null });
  });
});

describe('the verdict on toy data', () => {
  const judge = (data: Dataset) => {
    const { interval } = claim(data, 'capacity');
    const { positive, negative, rows } = specifications(data, { exchanges: 1, copies: 1 }).capacity;
    return verdict({ interval, positive, negative, of: rows.length });
  };
  const others = ['d', 'e', 'f'].map((id) => simple(id, 0, s0(0)));
  const with3 = (...codes: Short[]) => dataset([...codes.map((code, i) => simple('abc'[i]!, 2, code)), ...others]);

  it('holds where every integrated case is above every other', () => {
    // D = ½ in every resample with both groups, and in every specification.
    expect(judge(with3(s0(1), s0(1), s0(1)))).toBe('holds');
  });

  it('flips to leaning by a single code', () => {
    // With one case at 0, about one resample in eleven ((4/6)⁶) has no case above 0: the interval starts at 0.
    expect(judge(with3(s0(1), s0(1), s0(0)))).toBe('leans that way');
  });

  it('flips to not holding where one coder saw no difference', () => {
    // In the view of coder b, a third of the specifications, every case is at 0: two thirds are positive.
    const unseen = s0(1, { b: 0 });
    expect(judge(with3(unseen, unseen, unseen))).toBe('does not hold');
  });

  it('is reversed in the mirror image', () => {
    const mirrored = dataset([
      ...['a', 'b', 'c'].map((id) => simple(id, 2, s0(0))),
      ...['d', 'e', 'f'].map((id) => simple(id, 0, s0(1))),
    ]);
    expect(judge(mirrored)).toBe('reversed');
  });
});
