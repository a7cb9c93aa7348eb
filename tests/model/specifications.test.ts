import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { COMPONENTS, OUTCOMES } from '../../src/model/outcomes.ts';
import { MAIN, OPTIONS, SPECIFICATIONS } from '../../src/model/specification.ts';
import { specifications } from '../../src/model/specifications.ts';
import { arbitraryDataset } from './arbitrary-dataset.ts';
import { aCase, dataset, known, rule } from './build.ts';
import { slowComponent, slowDifference, slowLines } from './slow.ts';

const quick = (data: Dataset) => specifications(data, { exchanges: 3, copies: 3 });
const tie = (mean: number) => Array.from({ length: 6 }, () => mean);

describe('the specifications', () => {
  it('are all 864 combinations, each once', () => {
    expect(SPECIFICATIONS).toHaveLength(864);
    expect(new Set(SPECIFICATIONS.map((each) => JSON.stringify(each))).size).toBe(864);
    for (const [part, options] of Object.entries(OPTIONS))
      for (const option of options)
        expect(SPECIFICATIONS.filter((each) => each[part as keyof typeof OPTIONS] === option)).toHaveLength(
          864 / options.length,
        );
  });

  it('have the main one of the protocol first', () => {
    expect(MAIN).toEqual({
      coder: 'code',
      predictorUnknowns: 'left-out',
      outcomeUnknowns: 'left-out',
      onCut: 'half',
      massOrganisations: 'government',
      minimumTies: 0,
      governmentAlone: 'out',
      unit: 'all',
    });
  });
});

describe('the specification curve', () => {
  it('equals the slow implementation in every row of random datasets', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (data) => {
        const curves = quick(data);
        for (const outcome of OUTCOMES) {
          const rows = new Map(curves[outcome].rows.map((row) => [row.specification, row]));
          for (const specification of SPECIFICATIONS) {
            const lines = slowLines(data, specification);
            const expected = slowDifference(lines, outcome);
            const row = rows.get(specification);
            if (expected === null) {
              expect(row).toBeUndefined();
              continue;
            }
            expect(row!.difference).toBeCloseTo(expected, 10);
            for (const component of COMPONENTS) {
              const d = slowComponent(lines, component);
              if (d === null) expect(row!.components[component]).toBeNull();
              else expect(row!.components[component]).toBeCloseTo(d, 10);
            }
            const ids = [...new Set(data.cases.map(({ id }) => id))];
            const without = ids
              .map((id) =>
                slowDifference(
                  lines.filter(({ caseId }) => caseId !== id),
                  outcome,
                ),
              )
              .filter((d) => d !== null);
            expect(row!.withoutOne[0]).toBeCloseTo(Math.min(expected, ...without), 10);
            expect(row!.withoutOne[1]).toBeCloseTo(Math.max(expected, ...without), 10);
          }
          expect(curves[outcome].dropped).toBe(864 - rows.size);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  // Two integrated cases with professional lead (1), two that are not without (0); nothing is unknown or on a cut.
  const clear = dataset(
    [2, 2, 0, 0].map((level, i) =>
      aCase({ id: `c${i}`, needs: [1, 1, 1, 1], phases: [{ integration: tie(level), service: [1, level, 1] }] }),
    ),
  );

  it('is flat where no choice makes a difference', () => {
    const { capacity, adequacy } = quick(clear);
    expect(capacity.rows).toHaveLength(864);
    for (const row of capacity.rows) {
      expect(row.difference).toBe(1);
      expect(row.components).toEqual({ breadth: 0, contact: 0, professional: 1 });
      expect(row.withoutOne).toEqual([1, 1]);
    }
    expect(capacity).toMatchObject({ outcome: 'capacity', dropped: 0, positive: 864, negative: 0, median: 1 });
    expect(adequacy).toMatchObject({ outcome: 'adequacy', dropped: 0, positive: 0, negative: 0, median: 0 });
  });

  it('counts rows of each sign and sorts them from the lowest', () => {
    // Coder b saw the opposite: a third of the rows is negative.
    const turned = dataset(
      [2, 0].map((level, i) =>
        aCase({
          id: `c${i}`,
          phases: [{ integration: tie(level), service: [1, known(level, { b: 2 - level })] }],
        }),
      ),
    );
    const { capacity } = quick(turned);
    expect(capacity).toMatchObject({ positive: 576, negative: 288, median: 1, dropped: 0 });
    expect(capacity.rows[0]!.difference).toBe(-1);
    expect(capacity.rows.at(-1)!.difference).toBe(1);
    expect(capacity.rows[287]!.specification.coder).toBe('b');
  });

  it('drops what leaves a group empty', () => {
    // Only a government-alone phase stands against the integrated one: half of the combinations have no other group.
    const data = dataset([
      aCase({ id: 'a', phases: [{ integration: tie(2), service: [2, 2] }] }),
      aCase({ id: 'b', phases: [{ takes_part: false, integration: tie(0).map(rule), service: [0, 0] }] }),
    ]);
    const { capacity } = quick(data);
    expect(capacity.dropped).toBe(432);
    expect(capacity.rows.every(({ specification }) => specification.governmentAlone === 'in')).toBe(true);
  });

  it('repeats the main specification on copies with one-step errors', () => {
    const { noise } = specifications(clear, { exchanges: 1, copies: 200 }).capacity;
    expect(noise.copies).toBe(200);
    expect(noise.median).toBe(1);
    expect(noise.interval[0]).toBeLessThan(1);
    expect(noise.interval[0]).toBeGreaterThan(0);
    expect(noise.interval[1]).toBe(1);
    expect(noise.positive).toBe(1);
  });

  it('is the same each time', () => {
    const strip = (data: Dataset) => JSON.stringify(quick(data));
    expect(strip(clear)).toBe(strip(clear));
  });
});
