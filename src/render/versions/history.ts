import type { Dataset } from '../../data/types.ts';
import { snapshotOf, type Snapshot } from '../../model/snapshot.ts';
import { versionChanges, type VersionChanges } from '../../model/version-changes.ts';
import { versionOrder } from '../../model/version-order.ts';
import { frozenVersions, type Frozen } from './frozen.ts';

/** A version of the data beside the one before it. */
export interface Edition {
  readonly snapshot: Snapshot;
  readonly isFrozen: boolean;
  /** Null for the first version. */
  readonly changes: VersionChanges | null;
}

/**
 * Every version of the data, newest first: the frozen ones, and the present one where it isn't among them. A frozen
 * version speaks for itself, even where the data have moved on beneath its number.
 */
export function history(data: Dataset, frozen: readonly Frozen[] = frozenVersions()): Edition[] {
  const kept = frozen.map(({ snapshot }) => ({ snapshot, isFrozen: true }));
  const isKept = kept.some(({ snapshot }) => snapshot.version === data.version);
  const all = isKept ? kept : [...kept, { snapshot: snapshotOf(data), isFrozen: false }];
  return all
    .sort((x, y) => versionOrder(x.snapshot.version, y.snapshot.version))
    .map((edition, i, sorted) => {
      const before = sorted[i - 1];
      return { ...edition, changes: before ? versionChanges(before.snapshot, edition.snapshot) : null };
    })
    .reverse();
}
