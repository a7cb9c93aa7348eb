import type { Scale } from '../data/types.ts';
import { CELLS, TRAITS, type Cell } from './cells.ts';
import type { Choices, Prior, Side } from './choices.ts';
import { against } from './score.ts';
import type { Value } from './values.ts';

/** How the completions of a phase are spread over the four cells: METHOD §3. */
export interface Membership {
  /** Weight of each cell, a whole number; `shares` are these divided by `total`. */
  weights: Readonly<Record<Cell, number>>;
  total: number;
  /** Share of completions in each cell, 0 to 1; the four sum to 1. */
  shares: Readonly<Record<Cell, number>>;
}

/** One dimension of a phase with the scale of its indicators. */
export interface Axis {
  values: readonly Value[];
  scale: Scale;
  /** What silence means under the prior that takes it for absence; null where it means nothing. */
  absent: number | null;
}

/** The equally likely values of every indicator under a prior; a value may be listed more than once. */
export function completions({ values, scale, absent }: Axis, prior: Prior): (readonly number[])[] {
  const points = values.flatMap((value) => (value.kind === 'known' ? [value.point] : []));
  const asKnown = points.length > 0 ? points : scale;
  const asAbsent = absent === null ? scale : [absent];
  const unknown = { uniform: scale, 'as-known': asKnown, 'silence-is-absence': asAbsent }[prior];
  return values.map((value) => (value.kind === 'unknown' ? unknown : value.values));
}

/**
 * How many completions have each sum, by convolution. Values are whole numbers, as every point of a scale is; counts are
 * products of small whole numbers: exact in doubles.
 */
export function sumCounts(parts: readonly (readonly number[])[]): Map<number, number> {
  let least = 0;
  let counts = [1];
  for (const part of parts) {
    const low = Math.min(...part);
    least += low;
    // A part with one value only moves the sums; most codes are known.
    if (part.length === 1) continue;
    const next = new Array<number>(counts.length + Math.max(...part) - low).fill(0);
    for (const value of part)
      counts.forEach((count, i) => {
        next[i + value - low] = (next[i + value - low] ?? 0) + count;
      });
    counts = next;
  }
  return new Map(counts.flatMap((count, i) => (count === 0 ? [] : [[least + i, count]])));
}

/** Completions below and above a cut, in halves: one exactly on it counts one half to each side. */
function halves(axis: Axis, prior: Prior, cut: number): { below: number; above: number } {
  let below = 0;
  let above = 0;
  for (const [sum, count] of sumCounts(completions(axis, prior))) {
    const side = against(cut, sum, axis.values.length);
    below += count * (1 - side);
    above += count * (1 + side);
  }
  return { below, above };
}

/** The exact share of completions in each cell, by convolution. The two dimensions are completed independently. */
export function membership(
  initiation: Axis,
  integration: Axis,
  prior: Prior,
  cuts: Pick<Choices, 'cutInitiation' | 'cutIntegration'>,
): Membership {
  const who = halves(initiation, prior, cuts.cutInitiation);
  const ties = halves(integration, prior, cuts.cutIntegration);
  const bySide: Record<Side, number> = { government: who.below, social: who.above };
  const total = (who.below + who.above) * (ties.below + ties.above);
  const weight = (cell: Cell) => bySide[TRAITS[cell].side] * (TRAITS[cell].integrated ? ties.above : ties.below);
  const perCell = (number: (cell: Cell) => number) =>
    Object.fromEntries(CELLS.map((cell) => [cell, number(cell)])) as Record<Cell, number>;
  return { weights: perCell(weight), total, shares: perCell((cell) => weight(cell) / total) };
}

/** The most likely cell with its weight and its lead over the next, in the membership's own weights. */
export function leader({ weights }: Membership): { cell: Cell; weight: number; lead: number } {
  const cell = CELLS.reduce((best, next) => (weights[next] > weights[best] ? next : best));
  const second = Math.max(...CELLS.map((other) => (other === cell ? 0 : weights[other])));
  return { cell, weight: weights[cell], lead: weights[cell] - second };
}
