import type { Codebook, Dimension, Indicator } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import type { Move } from '../../model/sequence.ts';

/** An indicator that is known at both ends of a move and has another code at the later one. */
export interface Change {
  readonly dimension: Dimension;
  readonly id: string;
  readonly label: Text;
  readonly from: number;
  readonly to: number;
}

/** What the codes say of a move: METHOD §7. */
export interface Evidence {
  readonly changes: readonly Change[];
  /** Indicators with the same code at both ends. */
  readonly same: number;
  /** Indicators known at one end alone: nothing can be said of their change. */
  readonly oneEnd: number;
  /** Ids of the sources of the codes at both ends. */
  readonly sources: readonly string[];
}

const sourcesOf = (entry: Indicator): readonly string[] => (entry.kind === 'known' ? entry.source : []);

/** The codes that changed between the ends of a move. A code by rule is a known zero; one known at one end has not changed. */
export function changesOf({ from, to }: Pick<Move, 'from' | 'to'>, codebook: Codebook): Evidence {
  const pairs = DIMENSIONS.flatMap((dimension) =>
    Object.entries(codebook.dimensions[dimension].indicators).flatMap(([id, { label }]) => {
      const [before, after] = [from[dimension][id], to[dimension][id]];
      return before && after ? [{ dimension, id, label, before, after }] : [];
    }),
  );
  const both = pairs.flatMap(({ before, after, ...rest }) =>
    before.code !== null && after.code !== null ? [{ ...rest, from: before.code, to: after.code }] : [],
  );
  const changes = both.filter((pair) => pair.from !== pair.to);
  return {
    changes,
    same: both.length - changes.length,
    oneEnd: pairs.filter(({ before, after }) => (before.code === null) !== (after.code === null)).length,
    sources: [...new Set(pairs.flatMap(({ before, after }) => [...sourcesOf(before), ...sourcesOf(after)]))].sort(),
  };
}
