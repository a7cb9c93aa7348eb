import { describe, expect, it } from 'vitest';
import { agreement, type Agreement } from '../../src/model/agreement.ts';
import { krippendorffAlpha } from '../../src/model/alpha.ts';
import { jackknife } from '../../src/model/jackknife.ts';
import { aCase, dataset, known, rule, unknown, type CaseParts, type PhaseParts } from './build.ts';

/** Cases c00, c01 … of one phase each. */
const cases = (count: number, parts: (i: number) => PhaseParts, more: (i: number) => CaseParts = () => ({})) =>
  Array.from({ length: count }, (_, i) =>
    aCase({ id: `c${String(i).padStart(2, '0')}`, phases: [parts(i)], ...more(i) }),
  );
const on = (id: string, list: readonly Agreement[]) => list.find((each) => each.id === id)!;

describe('the coders’ agreement', () => {
  it('is reported on every indicator, need, relation and evaluation, in the order of the codebook', () => {
    expect(agreement(dataset([])).map(({ id, metric }) => `${id} ${metric}`)).toEqual([
      'initiation.problem ordinal',
      'initiation.plan ordinal',
      'initiation.target ordinal',
      'initiation.funding ordinal',
      'integration.agreement ordinal',
      'integration.governance ordinal',
      'integration.staffing ordinal',
      'integration.budget ordinal',
      'integration.information ordinal',
      'integration.policy ordinal',
      'service.contact ordinal',
      'service.professional ordinal',
      'service.autonomy ordinal',
      'needs.growth ordinal',
      'needs.safety ordinal',
      'needs.education ordinal',
      'needs.emotional ordinal',
      'relation nominal',
      'evaluation nominal',
    ]);
  });

  it('is a pair: on values where both saw evidence, and on whether they saw any', () => {
    // Both saw: 0–0, 1–1, 0–1 (alpha 4/9 for two values); a alone, b alone, neither.
    const seen: [number | null, number | null][] = [
      [0, 0],
      [1, 1],
      [0, 1],
      [2, null],
      [null, 2],
      [null, null],
    ];
    const data = dataset(
      cases(6, (i) => {
        const [a, b] = seen[i]!;
        return { integration: [a !== null && b !== null ? known(a, { a, b }) : unknown({ a, b })] };
      }),
    );
    const { values, seen: noticed } = on('integration.agreement', agreement(data));
    expect(values).toEqual({
      alpha: krippendorffAlpha(
        [
          [0, 0],
          [1, 1],
          [0, 1],
        ],
        'ordinal',
      ),
      n: 3,
      interval: null,
    });
    expect(values.alpha).toBeCloseTo(4 / 9, 12);
    // Seen or not: three 1–1, one 1–0, one 0–1, one 0–0: 1 − 11·4/(2·8·4) = 1 − 44/64.
    expect(noticed.n).toBe(6);
    expect(noticed.alpha).toBeCloseTo(1 - 44 / 64, 12);
  });

  it('reads the coders’ own values, not the settled code', () => {
    const data = dataset(cases(3, (i) => ({ service: [known(i, { a: 2 - i, b: 2 - i })] })));
    expect(on('service.contact', agreement(data)).values.alpha).toBe(1);
    const apart = dataset(cases(3, () => ({ service: [known(1, { a: 0, b: 2 })] })));
    expect(on('service.contact', agreement(apart)).values.alpha).toBeLessThan(0);
  });

  it('leaves out what the rule decides', () => {
    const data = dataset(cases(4, (i) => ({ integration: [i === 0 ? rule() : known(i % 3)] })));
    const { values, seen } = on('integration.agreement', agreement(data));
    expect([values.n, seen.n]).toEqual([3, 3]);
  });

  it('has needs and evaluation once a case, relations once a phase', () => {
    const two = aCase({
      phases: [
        { relation: { code: null, a: 'separation', b: 'cooperation' } },
        { id: 'next', relation: { code: 'cooperation', a: 'cooperation', b: null } },
      ],
      needs: [{ code: 2, a: 2, b: 1 }, null, { code: null, a: 1, b: null }, 2],
      evaluation: { ...aCase().evaluation, a: 'none', b: 'monitoring' },
    });
    const all = agreement(dataset([two]));
    const counts = (id: string) => [on(id, all).values.n, on(id, all).seen.n];
    expect(counts('relation')).toEqual([1, 2]);
    expect(counts('needs.growth')).toEqual([1, 1]);
    expect(counts('needs.education')).toEqual([0, 1]);
    expect(counts('evaluation')).toEqual([1, 1]);
    expect(on('evaluation', all).values.alpha).toBe(0);
  });

  const uneven = (count: number) =>
    dataset(cases(count, (i) => ({ service: [known(1, { a: i % 3, b: i % 5 === 0 ? 1 : i % 3 })] })));

  it('has an interval by the jackknife over cases from twenty units on', () => {
    expect(on('service.contact', agreement(uneven(19))).values.interval).toBeNull();
    const { alpha, interval, n } = on('service.contact', agreement(uneven(20))).values;
    expect(n).toBe(20);
    const pairs = Array.from({ length: 20 }, (_, i) => [i % 3, i % 5 === 0 ? 1 : i % 3]);
    const without = pairs.map((_, left) => krippendorffAlpha(pairs.toSpliced(left, 1), 'ordinal'));
    const expected = jackknife(alpha!, without)!;
    expect(interval![0]).toBeCloseTo(expected[0], 12);
    expect(interval![1]).toBeCloseTo(Math.min(1, expected[1]), 12);
  });

  it('leaves out whole cases, not phases, for the interval', () => {
    const phase = (i: number): PhaseParts => ({
      id: `p${i}`,
      service: [known(1, { a: i % 3, b: i % 5 === 0 ? 1 : i % 3 })],
    });
    const grouped = Array.from({ length: 5 }, (_, i) =>
      aCase({ id: `c${i}`, phases: Array.from({ length: 4 }, (_, j) => phase(4 * i + j)) }),
    );
    const { alpha, interval } = on('service.contact', agreement(dataset(grouped))).values;
    const pairs = Array.from({ length: 20 }, (_, i) => [i % 3, i % 5 === 0 ? 1 : i % 3]);
    const without = Array.from({ length: 5 }, (_, i) => krippendorffAlpha(pairs.toSpliced(4 * i, 4), 'ordinal'));
    expect(interval![0]).toBeCloseTo(jackknife(alpha!, without)![0], 12);
  });

  it('has no interval where there was no disagreement, or nothing that varies', () => {
    const agreed = dataset(cases(30, (i) => ({ service: [known(i % 3)] })));
    expect(on('service.contact', agreement(agreed)).values).toEqual({ alpha: 1, n: 30, interval: null });
    expect(on('service.contact', agreement(agreed)).seen).toEqual({ alpha: null, n: 30, interval: null });
  });

  it('never lets an interval reach beyond one', () => {
    const nearly = dataset(cases(30, (i) => ({ service: [known(1, { a: i % 3, b: i === 4 ? 2 : i % 3 })] })));
    const { alpha, interval } = on('service.contact', agreement(nearly)).values;
    expect(alpha).toBeLessThan(1);
    expect(interval![1]).toBe(1);
  });
});
