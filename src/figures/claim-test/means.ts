import type { Component } from '../../model/outcomes.ts';
import type { PhaseRow } from './rows.ts';

/** Means of a component over the phases of either group, every programme weighing 1; null where a group is empty. */
export interface Means {
  readonly integrated: number | null;
  readonly other: number | null;
}

/** The two means whose difference is d of METHOD §6; a phase on the cut gives half of its share to each group. */
export function meansOf(phases: readonly PhaseRow[], component: Component): Means {
  const mean = (side: 'integrated' | 'other') => {
    let [sum, weight] = [0, 0];
    for (const { group, values, shares } of phases) {
      const value = values[component];
      if (!group || value === null) continue;
      sum += shares[component] * group[side] * value;
      weight += shares[component] * group[side];
    }
    return weight > 0 ? sum / weight : null;
  };
  return { integrated: mean('integrated'), other: mean('other') };
}
