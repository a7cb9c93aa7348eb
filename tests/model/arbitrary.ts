import fc from 'fast-check';
import type { Value } from '../../src/model/values.ts';

export const WHO = [-2, -1, 0, 1, 2] as const;
export const TIES = [0, 1, 2] as const;

const ascending = (values: readonly number[]) => [...new Set(values)].sort((x, y) => x - y);

/** A known value on the scale, with up to two more that coders gave. */
export const knownOn = (scale: readonly number[]): fc.Arbitrary<Value> =>
  fc
    .tuple(fc.constantFrom(...scale), fc.array(fc.constantFrom(...scale), { maxLength: 2 }))
    .map(([point, others]) => ({ kind: 'known', point, values: ascending([point, ...others]) }));

/** Known or unknown: what codes give before any switch. */
export const codedOn = (scale: readonly number[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 2, arbitrary: knownOn(scale) }, { weight: 1, arbitrary: fc.constant<Value>({ kind: 'unknown' }) });

/** What a switch leaves doubtful. */
export const rangeOn = (scale: readonly number[]): fc.Arbitrary<Value> =>
  fc
    .tuple(fc.constantFrom(...scale), fc.constantFrom(...scale))
    .map(([x, y]) => ({ kind: 'range', values: scale.filter((z) => Math.min(x, y) <= z && z <= Math.max(x, y)) }));

/** Anything that an indicator can be. */
export const valueOn = (scale: readonly number[]): fc.Arbitrary<Value> => fc.oneof(codedOn(scale), rangeOn(scale));

/** Every way of completing a list of choices, written out. */
export const product = (parts: readonly (readonly number[])[]): number[][] =>
  parts.reduce<number[][]>((so, part) => so.flatMap((each) => part.map((value) => [...each, value])), [[]]);

export const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);
