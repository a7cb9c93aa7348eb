import type { Codebook, Dimension, Indicator } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import type { Transition } from '../../model/transitions.ts';

/** An indicator that is known at both ends of a move and has another code at the later one. */
export interface Change {
  readonly dimension: Dimension;
  readonly id: string;
  readonly label: Text;
  readonly from: number;
  readonly to: number;
  /** One of the two is zero by the codebook's rule and not by observation. */
  readonly byRule: boolean;
}

/** What the codes say of a move: METHOD §7. */
export interface Evidence {
  readonly changes: readonly Change[];
  /** Indicators known at one end alone: nothing can be said of their change. */
  readonly oneEnd: number;
  /** Ids of the sources of the codes at both ends. */
  readonly sources: readonly string[];
}

const sourcesOf = (entry: Indicator): readonly string[] => (entry.kind === 'known' ? entry.source : []);

/** The evidence of a move, with the names of what changed. */
export function changesOf({ from, to, changed }: Transition, codebook: Codebook): Evidence {
  const pairs = DIMENSIONS.flatMap((dimension) =>
    Object.entries(codebook.dimensions[dimension].indicators).flatMap(([id, { label }]) => {
      const [before, after] = [from.phase[dimension][id], to.phase[dimension][id]];
      return before && after ? [{ dimension, id, label, before, after }] : [];
    }),
  );
  return {
    changes: pairs.flatMap(({ dimension, id, label }) => {
      const change = changed.find((one) => one.id === `${dimension}.${id}`);
      return change ? [{ ...change, dimension, id, label }] : [];
    }),
    oneEnd: pairs.filter(({ before, after }) => (before.code === null) !== (after.code === null)).length,
    sources: [...new Set(pairs.flatMap(({ before, after }) => [...sourcesOf(before), ...sourcesOf(after)]))].sort(),
  };
}
