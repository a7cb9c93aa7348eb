import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, largest, type Part } from '../../src/model/bounds.ts';
import { difference, sumsOf, totalOf } from '../../src/model/difference.ts';
import { factsOf, type CaseFacts, type Code, type PhaseFacts } from '../../src/model/facts.ts';
import { labels } from '../../src/model/labels.ts';
import { components, WEIGHTS } from '../../src/model/outcomes.ts';
import { MAIN } from '../../src/model/specification.ts';
import { product, sum } from './arbitrary.ts';
import { arbitraryDataset } from './arbitrary-dataset.ts';

const part = (weight: number, integrated: number, other: number, place: Part['place']): Part => ({
  weight,
  integrated,
  other,
  place,
});

/** All ways of placing the free parts whole. */
function brute(parts: readonly Part[]): number | null {
  const places = product(parts.map(({ place }) => ({ integrated: [1], other: [0], free: [0, 1] })[place]));
  const all = places.flatMap((at) => {
    const side = (wanted: number) => parts.filter((_, i) => at[i] === wanted);
    const [inside, outside] = [side(1), side(0)];
    const [weight, otherWeight] = [sum(inside.map((each) => each.weight)), sum(outside.map((each) => each.weight))];
    if (weight === 0 || otherWeight === 0) return [];
    return [
      sum(inside.map((each) => each.weight * each.integrated)) / weight -
        sum(outside.map((each) => each.weight * each.other)) / otherWeight,
    ];
  });
  return all.length > 0 ? Math.max(...all) : null;
}

describe('the largest difference over all placings', () => {
  it('is worked by hand', () => {
    // The free part brings 1 to the integrated and 0 to the others: (½ + 1)/2 − ½ = ¼, or ½ − (½ + 0)/2 = ¼.
    const fixed = [part(1, 0.5, 0.5, 'integrated'), part(1, 0.5, 0.5, 'other')];
    expect(largest([...fixed, part(1, 1, 0, 'free')], 1)).toBeCloseTo(0.25, 12);
    // Two of them, one to each side: (½ + 1)/2 − (½ + 0)/2 = ½.
    expect(largest([...fixed, part(1, 1, 0, 'free'), part(1, 1, 0, 'free')], 1)).toBeCloseTo(0.5, 12);
    // One that is low on either side goes to the others: ½ − (½ + 0)/2 = ¼.
    expect(largest([...fixed, part(1, 0, 0, 'free')], 1)).toBeCloseTo(0.25, 12);
  });

  it('is none where one group stays empty whatever is done', () => {
    expect(largest([], 1)).toBeNull();
    expect(largest([part(1, 1, 1, 'integrated')], 1)).toBeNull();
    expect(largest([part(1, 1, 0, 'free')], 1)).toBeNull();
    expect(largest([part(1, 1, 1, 'integrated'), part(1, 1, 0.25, 'free')], 1)).toBeCloseTo(0.75, 12);
  });

  const level = fc.constantFrom(0, 0.25, 0.5, 1);
  const place = fc.constantFrom('integrated' as const, 'other' as const, 'free' as const);

  it('equals brute force where all weigh the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, place), { maxLength: 8 }), (list) => {
        const parts = list.map(([integrated, other, where]) => part(0.5, integrated, other, where));
        const slow = brute(parts);
        const fast = largest(parts, 0.5);
        if (slow === null) expect(fast).toBeNull();
        else expect(fast).toBeCloseTo(slow, 10);
      }),
    );
  });

  it('is never below brute force where weights differ', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(1, 2, 3, 6), level, level, place), { maxLength: 8 }), (list) => {
        const parts = list.map(([weight, integrated, other, where]) => part(weight / 6, integrated, other, where));
        const slow = brute(parts.map((each) => ({ ...each, weight: Math.round(each.weight * 6) })));
        if (slow !== null) expect(largest(parts, 1 / 6)!).toBeGreaterThan(slow - 1e-9);
      }),
    );
  });
});

describe('the bounds', () => {
  const phase = (ties: Code[], professional: Code, outside = false): PhaseFacts => ({
    outside,
    initiation: [],
    ties,
    contact: null,
    professional,
  });
  const ofCase = (...phases: PhaseFacts[]): CaseFacts => ({ caseId: 'c', sources: 1, needs: [1, 1, 1, 1], phases });
  const all = (code: Code) => Array.from({ length: 6 }, () => code);

  it('meet where nothing is unknown', () => {
    expect(bounds([ofCase(phase(all(2), 2)), ofCase(phase(all(0), 1))], WEIGHTS.capacity)).toEqual([0.5, 0.5]);
    // A phase on the cut belongs half to each: (1 + ½·0)/1.5 − (½ + ½·0)/1.5 = ⅓.
    const cut = bounds(
      [ofCase(phase(all(2), 2)), ofCase(phase(all(0), 1)), ofCase(phase(all(1), 0))],
      WEIGHTS.capacity,
    );
    expect(cut).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12)]);
  });

  it('take an unknown outcome at the end that helps or harms', () => {
    // Integrated ½ known; not integrated unknown: between ½ − 1 and ½ − 0.
    expect(bounds([ofCase(phase(all(2), 1)), ofCase(phase(all(0), null))], WEIGHTS.capacity)).toEqual([-0.5, 0.5]);
    expect(bounds([ofCase(phase(all(2), null)), ofCase(phase(all(0), 1))], WEIGHTS.capacity)).toEqual([-0.5, 0.5]);
  });

  it('take unknown ties where they help or harm', () => {
    // The third case (1) may join either side: (½ + 1)/2 − 0 = ¾, or ½ − (0 + 1)/2 = 0.
    const facts = [ofCase(phase(all(2), 1)), ofCase(phase(all(0), 0)), ofCase(phase(all(null), 2))];
    expect(bounds(facts, WEIGHTS.capacity)).toEqual([expect.closeTo(0, 12), expect.closeTo(0.75, 12)]);
  });

  it('leave ties that can’t cross the cut where they are', () => {
    // 2, 2, 2, 2 and two unknown: at least 8/6, integrated. 0, 0, 0, 0, and two unknown: at most 4/6, not.
    const facts = [ofCase(phase([2, 2, 2, 2, null, null], 2)), ofCase(phase([0, 0, 0, 0, null, null], 0))];
    expect(bounds(facts, WEIGHTS.capacity)).toEqual([1, 1]);
  });

  it('let half of a phase move that can only reach the cut', () => {
    // 2, 2, 2 and three unknown: 6/6 at least: on the cut or above. Its value is 0; the others’ mean falls by its half.
    const facts = [ofCase(phase(all(2), 2)), ofCase(phase(all(0), 2)), ofCase(phase([2, 2, 2, null, null, null], 0))];
    // Help: half to each: 1/1.5 − 1/1.5 = 0. Harm: wholly integrated: 1/2 − 1 = −½.
    expect(bounds(facts, WEIGHTS.capacity)).toEqual([expect.closeTo(-0.5, 12), expect.closeTo(0, 12)]);
    // 0, 0, 0 and three unknown: 6/6 at most: on the cut or below.
    const below = [ofCase(phase(all(2), 2)), ofCase(phase(all(0), 2)), ofCase(phase([0, 0, 0, null, null, null], 0))];
    // Help: wholly among the others: 1 − 1/2 = ½. Harm: half to each: 0.
    expect(bounds(below, WEIGHTS.capacity)).toEqual([expect.closeTo(0, 12), expect.closeTo(0.5, 12)]);
  });

  it('leave out government alone, and give a case a weight of one', () => {
    const facts = [
      ofCase(phase(all(2), 2), phase(all(2), 0), phase(all(0), 2, true)),
      ofCase(phase(all(2), 2)),
      ofCase(phase(all(0), 0)),
    ];
    // Integrated: ½·1 + ½·0 + 1·1 of 2.
    expect(bounds(facts, WEIGHTS.capacity)).toEqual([0.75, 0.75]);
  });

  it('are none where a group can’t be filled', () => {
    expect(bounds([ofCase(phase(all(2), 2))], WEIGHTS.capacity)).toBeNull();
    expect(bounds([], WEIGHTS.capacity)).toBeNull();
  });

  it('hold the difference of every completion', () => {
    const complete = (code: Code, draw: () => number): Code => code ?? draw();
    fc.assert(
      fc.property(arbitraryDataset(4), fc.infiniteStream(fc.nat(2)), (data, stream) => {
        const draw = () => stream.next().value as number;
        const facts = factsOf(data);
        const completed = facts.map((of) => ({
          ...of,
          needs: of.needs.map((code) => complete(code, draw)),
          phases: of.phases.map((each) => ({
            ...each,
            ties: each.ties.map((code) => complete(code, draw)),
            contact: complete(each.contact, draw),
            professional: complete(each.professional, draw),
          })),
        }));
        const total = totalOf(completed.map((of) => sumsOf(components(of, 'left-out'), labels(of, MAIN))));
        for (const weights of [WEIGHTS.adequacy, WEIGHTS.capacity]) {
          const d = difference(total, weights);
          if (d === null) continue;
          const [low, high] = bounds(facts, weights)!;
          expect(d).toBeGreaterThan(low - 1e-9);
          expect(d).toBeLessThan(high + 1e-9);
        }
      }),
    );
  });
});
