import { describe, expect, it } from 'vitest';
import { versionOrder } from '../../src/model/version-order.ts';

describe('versionOrder', () => {
  it('goes by numbers and not by letters, the first that differs deciding', () => {
    const sorted = ['0.0.1', '1.9.9', '1.10.0', '1.10.1', '2.0.0'];
    expect([...sorted].reverse().sort(versionOrder)).toEqual(sorted);
  });

  it('says by how much that number is larger', () => {
    expect(versionOrder('1.10.0', '1.9.9')).toBe(1);
    expect(versionOrder('1.2.9', '1.7.0')).toBe(-5);
    expect(versionOrder('3.0.0', '1.9.9')).toBe(2);
  });

  it('is zero for one version twice', () => {
    expect(versionOrder('1.0.0', '1.0.0')).toBe(0);
    expect(Object.is(versionOrder('0.2.0', '0.2.0'), 0)).toBe(true);
  });

  it('takes a number that is left out for zero', () => {
    expect(versionOrder('1.0.2', '1.0')).toBe(2);
  });
});
