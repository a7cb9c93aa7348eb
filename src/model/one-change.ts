import type { Dimension } from '../data/types.ts';
import type { Cell } from './cells.ts';
import type { Certainty } from './certainty.ts';
import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import { placementOf, type PhaseCodes, type Placement } from './placement.ts';
import { switched } from './switches.ts';
import type { CodedEntry } from './values.ts';

/**
 * What another value of one indicator does to a phase: `moves` it from one model to another, `gains` it a model that it
 * lacked, `loses` it the one that it had, changes the `grade` alone, lets it `lean` to another likeliest model while it
 * stays contested, or `none` of these.
 */
export const EFFECTS = ['moves', 'gains', 'loses', 'grade', 'leans', 'none'] as const;
export type Effect = (typeof EFFECTS)[number];

/** One indicator at another value than it has, and where the phase would then stand. */
export interface OneChange {
  readonly dimension: Exclude<Dimension, 'service'>;
  /** Place of the indicator in the order of the codebook, from 0. */
  readonly index: number;
  /** Its present value under the choices; null where it is unknown. */
  readonly from: number | null;
  /** The other value, a point of the dimension's scale. */
  readonly to: number;
  readonly cell: Cell | null;
  readonly certainty: Certainty;
  readonly likeliest: Cell | null;
  readonly effect: Effect;
}

function effectOf(now: Placement, then: Placement): Effect {
  if (now.cell !== then.cell) {
    if (now.cell === null) return 'gains';
    return then.cell === null ? 'loses' : 'moves';
  }
  if (now.certainty !== then.certainty) return 'grade';
  return now.likeliest === then.likeliest ? 'none' : 'leans';
}

/** The entry as if the sources said that value, whoever reads them. Who decided it stays as it is. */
function saying(value: number, { via }: CodedEntry): CodedEntry {
  const entry = { kind: 'known', code: value, a: value, b: value } as const;
  return via === undefined ? entry : { ...entry, via };
}

/**
 * Every single indicator of initiation and integration at every other value of its scale, all others as they are:
 * initiation first, indicators in the order of the codebook, values from the lowest. A value on which the coders differ
 * is replaced as a whole. What is zero by rule can't be otherwise: a phase of government alone has no change at all.
 */
export function oneChange(codes: PhaseCodes, choices: Choices = DEFAULT_CHOICES): OneChange[] {
  if (!switched(codes, choices).takesPart) return [];
  const now = placementOf(codes, choices);
  return (['initiation', 'integration'] as const).flatMap((dimension) => {
    const { scale, entries } = codes[dimension];
    return entries.flatMap((entry, index) => {
      const from = entry[choices.coder];
      const others = entry.kind === 'rule' ? [] : scale.filter((value) => value !== from);
      return others.map((to): OneChange => {
        const changed = { scale, entries: entries.with(index, saying(to, entry)) };
        const then = placementOf({ ...codes, [dimension]: changed }, choices);
        const { cell, certainty, likeliest } = then;
        return { dimension, index, from, to, cell, certainty, likeliest, effect: effectOf(now, then) };
      });
    });
  });
}
