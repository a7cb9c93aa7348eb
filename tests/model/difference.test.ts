import { describe, expect, it } from 'vitest';
import { add, componentDifference, difference, noSums, sumsOf, totalOf } from '../../src/model/difference.ts';
import type { Label } from '../../src/model/labels.ts';

const IN: Label = { integrated: 1, other: 0 };
const OUT: Label = { integrated: 0, other: 1 };
const HALF: Label = { integrated: 0.5, other: 0.5 };

describe('the sums of a case', () => {
  it('share its weight of one among its phases that have a label and a known component', () => {
    // Component 1: phases 1 and 2 of three are counted, ½ each. Component 2: all three with labels, ⅓ each. Component 3: none.
    const sums = sumsOf(
      [
        [1, 0.5, null],
        [0.5, 1, null],
        [null, 0.25, null],
        [1, 1, null],
      ],
      [IN, OUT, IN, null],
    );
    const third = 1 / 3;
    const expected = [0.5, 0.5, 0.25, 0.5, 0.75 * third, 2 * third, third, third, 0, 0, 0, 0];
    expect([...sums]).toEqual(expected.map((each) => expect.closeTo(each, 12) as unknown));
  });

  it('give half of a phase on the cut to each side', () => {
    expect([...sumsOf([[1, 0.5, 0]], [HALF])]).toEqual([0.5, 0.5, 0.5, 0.5, 0.25, 0.5, 0.25, 0.5, 0, 0.5, 0, 0.5]);
  });

  it('add up, and can be taken away again', () => {
    const sums = sumsOf([[1, 0.5, 0]], [IN]);
    const total = totalOf([sums, sums]);
    expect([...total]).toEqual([2, 2, 0, 0, 1, 2, 0, 0, 0, 2, 0, 0]);
    add(total, sums, -1);
    expect([...total]).toEqual([...sums]);
    expect([...totalOf([])]).toEqual([...noSums()]);
  });
});

describe('the difference', () => {
  // Case 1: one integrated phase (1, ½, 1); case 2: two others (½, 0, unknown) and (0, 1, 0).
  const total = totalOf([
    sumsOf([[1, 0.5, 1]], [IN]),
    sumsOf(
      [
        [0.5, 0, null],
        [0, 1, 0],
      ],
      [OUT, OUT],
    ),
  ]);

  it('of a component is that of the case-weighted means', () => {
    expect(componentDifference(total, 0)).toBeCloseTo(0.75, 12);
    expect(componentDifference(total, 1)).toBeCloseTo(0, 12);
    expect(componentDifference(total, 2)).toBeCloseTo(1, 12);
  });

  it('of an outcome is linear in the weights', () => {
    expect(difference(total, { breadth: 0.5, contact: 0.5, professional: 0 })).toBeCloseTo(0.375, 12);
    expect(difference(total, { breadth: 0.2, contact: 0.3, professional: 0.5 })).toBeCloseTo(0.65, 12);
  });

  it('is not defined where a group is empty, unless the component weighs nothing', () => {
    const oneSided = totalOf([sumsOf([[1, 1, null]], [IN]), sumsOf([[0, null, 1]], [OUT])]);
    expect(componentDifference(oneSided, 0)).toBe(1);
    expect(componentDifference(oneSided, 1)).toBeNull();
    expect(componentDifference(oneSided, 2)).toBeNull();
    expect(difference(oneSided, { breadth: 1, contact: 0, professional: 0 })).toBe(1);
    expect(difference(oneSided, { breadth: 0.5, contact: 0.5, professional: 0 })).toBeNull();
  });

  it('does not take what rounding leaves of a group for the group', () => {
    const sums = [1 / 3, 1 / 7, 0.1].map((value) => sumsOf([[value, value, value]], [{ integrated: value, other: 0 }]));
    const rest = totalOf([...sums, sumsOf([[1, 1, 1]], [OUT])]);
    for (const each of sums) add(rest, each, -1);
    expect(componentDifference(rest, 0)).toBeNull();
  });
});
