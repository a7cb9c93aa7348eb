import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumsOf, totalOf } from '../../src/model/difference.ts';
import { exchange, exchanger, strata, type Unit } from '../../src/model/exchange.ts';
import type { Label } from '../../src/model/labels.ts';
import { random } from '../../src/model/random.ts';

const IN: Label = { integrated: 1, other: 0 };
const OUT: Label = { integrated: 0, other: 1 };

describe('strata', () => {
  it('gather the positions of equal numbers', () => {
    expect(strata([1, 2, 1, 3, 2])).toEqual([[0, 2], [1, 4], [3]]);
  });
});

describe('an exchange', () => {
  it('stays within its strata and gives every place one label vector', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 })), fc.string(), (numbers, stream) => {
        const from = exchange(strata(numbers), numbers.length, random(stream));
        expect([...from].sort((x, y) => x - y)).toEqual(numbers.map((_, i) => i));
        from.forEach((source, i) => expect(numbers[source]).toBe(numbers[i]));
      }),
    );
  });

  it('leaves everyone alone who stands in no stratum', () => {
    const [first, second, third, fourth] = exchange([[0, 2]], 4, random('draws'));
    expect([second, fourth]).toEqual([1, 3]);
    expect([first, third].toSorted()).toEqual([0, 2]);
  });

  it('differs from draw to draw', () => {
    const draw = random('draws');
    const drawn = Array.from({ length: 20 }, () => exchange([[0, 1, 2]], 3, draw).join());
    expect(new Set(drawn).size).toBeGreaterThan(3);
  });
});

describe('the sums after an exchange', () => {
  const units: Unit[] = [
    { caseId: 'a', values: [[1, 0.5, null]], labels: [IN] },
    { caseId: 'b', values: [[0, 0.25, 1]], labels: [OUT] },
    {
      caseId: 'c',
      values: [
        [0.5, 0, 1],
        [0.25, 1, 0],
      ],
      labels: [IN, null],
    },
    {
      caseId: 'd',
      values: [
        [0, 0, 0],
        [1, 1, 1],
      ],
      labels: [OUT, IN],
    },
    { caseId: 'e', values: [[0.75, 0.75, 0]], labels: [null] },
  ];
  const slow = (from: readonly number[]) =>
    totalOf(from.map((source, i) => sumsOf(units[i]!.values, units[source]!.labels)));

  it('are those of every case’s values under the labels that it got', () => {
    const under = exchanger(units);
    for (const from of [
      [0, 1, 2, 3, 4],
      [1, 0, 3, 2, 4],
      [4, 0, 2, 3, 1],
      [0, 1, 3, 2, 4],
      [0, 1, 2, 3, 4],
    ])
      expect([...under(from)]).toEqual([...slow(from)]);
  });
});
