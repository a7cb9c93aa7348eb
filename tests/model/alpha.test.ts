import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type Unit } from '../../src/model/alpha.ts';

/** Units from the rows of a reliability matrix, one row an observer; a dot where an observer gave no value. */
const units = (...rows: string[]): Unit[] => {
  const cells = rows.map((row) =>
    row.split(' ').map((cell) => (cell === '.' ? null : /\d/.test(cell) ? Number(cell) : cell)),
  );
  return cells[0]!.map((_, unit) => cells.map((row) => row[unit]!));
};

// Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section C; also the example of R's irr::kripp.alpha.
const FOUR_OBSERVERS = units(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('alpha equals the published values', () => {
  it('0.095 of two observers of binary data, Krippendorff (2011), section A', () => {
    const data = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(data, 'nominal')).toBeCloseTo(0.095, 3);
  });

  it('0.692 of two observers of nominal data, Krippendorff (2011), section B', () => {
    const data = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorffAlpha(data, 'nominal')).toBeCloseTo(0.692, 3);
  });

  it('0.743 of four observers with missing data, nominal, Krippendorff (2011), section C', () => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, 'nominal')).toBeCloseTo(0.743, 3);
  });

  it('0.815 of the same data, ordinal, Krippendorff (2011), section D', () => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, 'ordinal')).toBeCloseTo(0.815, 3);
  });

  it('0.691 of three coders with missing data, the computational example of the Wikipedia article on alpha', () => {
    const data = units(
      '. . . . . 3 4 1 2 1 1 3 3 . 3',
      '1 . 2 1 3 3 4 3 . . . . . . .',
      '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
    );
    expect(krippendorffAlpha(data, 'nominal')).toBeCloseTo(0.691, 3);
  });
});

describe('alpha', () => {
  it('is worked by hand for three units', () => {
    // Pairs 0–0, 1–1, 0–1; n = 6, three of each. Observed 2 of 6, expected 2·3·3/(6·5) = 0.6: 1 − (1/3)/0.6 = 4/9.
    expect(krippendorffAlpha(units('0 1 0', '0 1 1'), 'nominal')).toBeCloseTo(4 / 9, 12);
  });

  it('weighs an ordinal disagreement by the ranks between the values', () => {
    // Values 0, 0, 1, 1, 2, 2 by pairs 0–0, 1–2, 1–2: δ²(0,1) = 2² = δ²(1,2), δ²(0,2) = 4²; n = 6.
    // Observed 2·2·4 = 16; expected Σ = 2·(4·4 + 4·4 + 4·16) = 192; 1 − 5·16/192 = 7/12.
    expect(krippendorffAlpha(units('0 1 2', '0 2 1'), 'ordinal')).toBeCloseTo(7 / 12, 12);
  });

  it('is not defined where nothing is paired, or nothing varies', () => {
    expect(krippendorffAlpha([], 'nominal')).toBeNull();
    expect(krippendorffAlpha(units('1 . 2', '. 2 .'), 'nominal')).toBeNull();
    expect(krippendorffAlpha(units('1 1 1 2', '1 1 1 .'), 'ordinal')).toBeNull();
  });

  it('leaves out a value that stands alone in its unit', () => {
    const paired = units('0 1 2 1', '0 1 2 2');
    for (const metric of ['nominal', 'ordinal'] as const)
      expect(krippendorffAlpha([...paired, [2, null], [null, null]], metric)).toBe(krippendorffAlpha(paired, metric));
  });

  const value = fc.constantFrom(0, 1, 2, null);
  const pairs = fc.array(fc.tuple(value, value), { maxLength: 20 });
  const metrics = fc.constantFrom('nominal' as const, 'ordinal' as const);
  const close = (x: number | null, y: number | null) =>
    x === null || y === null ? expect(x).toBe(y) : expect(x).toBeCloseTo(y, 10);

  it('is one under perfect agreement', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), metrics, (values, metric) => {
        expect(
          krippendorffAlpha(
            values.map((each) => [each, each]),
            metric,
          ),
        ).toBe(1);
      }),
    );
  });

  it('is never more than one', () => {
    fc.assert(
      fc.property(pairs, metrics, (data, metric) => {
        expect(krippendorffAlpha(data, metric) ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('doesn’t depend on the order of the units, nor on which coder is named first', () => {
    fc.assert(
      fc.property(pairs, metrics, (data, metric) => {
        const alpha = krippendorffAlpha(data, metric);
        close(krippendorffAlpha(data.toReversed(), metric), alpha);
        close(
          krippendorffAlpha(
            data.map(([a, b]) => [b, a]),
            metric,
          ),
          alpha,
        );
      }),
    );
  });

  it('doesn’t depend on what nominal values are called, nor on the direction of an ordinal scale', () => {
    const names = { 0: 'z', 1: 'm', 2: 'a' };
    fc.assert(
      fc.property(pairs, (data) => {
        const called = data.map((unit) => unit.map((each) => (each === null ? null : names[each])));
        close(krippendorffAlpha(called, 'nominal'), krippendorffAlpha(data, 'nominal'));
        const turned = data.map((unit) => unit.map((each) => (each === null ? null : -each)));
        close(krippendorffAlpha(turned, 'ordinal'), krippendorffAlpha(data, 'ordinal'));
      }),
    );
  });

  it('orders numbers by their size, not by their digits', () => {
    expect(krippendorffAlpha(units('2 10 9 2', '2 10 10 9'), 'ordinal')).toBe(
      krippendorffAlpha(units('1 3 2 1', '1 3 3 2'), 'ordinal'),
    );
  });
});
