import type { CaseSnapshot, Codes, CodeValue, PhaseSnapshot, Place, Snapshot } from './snapshot.ts';

/** A phase in a version, with the programme that it is of. */
export interface PhaseIn {
  readonly of: CaseSnapshot;
  readonly phase: PhaseSnapshot;
}

export interface ChangedCode {
  readonly of: CaseSnapshot;
  /** Null for what is coded once a case. */
  readonly phase: PhaseSnapshot | null;
  /** Dimension and name, such as `integration.budget`. */
  readonly code: string;
  readonly was: CodeValue;
  readonly now: CodeValue;
}

export interface MovedPhase extends PhaseIn {
  readonly was: Place;
  readonly now: Place;
}

interface CameAndWent<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** What a version of the data changed in the one before it. */
export interface VersionChanges {
  readonly cases: CameAndWent<CaseSnapshot>;
  /** Of programmes that stand in both versions. */
  readonly phases: CameAndWent<PhaseIn>;
  /** Ids. */
  readonly sources: CameAndWent<string>;
  /** Of phases that stand in both versions. */
  readonly codes: readonly ChangedCode[];
  readonly moved: readonly MovedPhase[];
}

function compared<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const keys = new Set(after.map(keyOf));
  const both = after.flatMap((now) => {
    const was = old.get(keyOf(now));
    return was === undefined ? [] : [{ was, now }];
  });
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    removed: before.filter((item) => !keys.has(keyOf(item))),
    both,
  };
}

/** Codes that differ. One that only one version knows by name counts as unknown in the other. */
const changedIn = (was: Codes, now: Codes): Pick<ChangedCode, 'code' | 'was' | 'now'>[] =>
  [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((code) => ({ code, was: was[code] ?? null, now: now[code] ?? null }))
    .filter((change) => change.was !== change.now);

const isMoved = (was: Place, now: Place): boolean =>
  (['initiation', 'integration', 'certainty', 'cell'] as const).some((key) => was[key] !== now[key]);

/** What changed from one version to the next: records by id, codes by name, places as each version computed them. */
export function versionChanges(before: Snapshot, after: Snapshot): VersionChanges {
  const cases = compared(before.cases, after.cases, ({ id }) => id);
  const sources = compared(before.sources, after.sources, (id) => id);
  const inBoth = cases.both.map(({ was, now }) => ({
    was,
    now,
    phases: compared(was.phases, now.phases, ({ id }) => id),
  }));
  return {
    cases,
    sources,
    phases: {
      added: inBoth.flatMap(({ now, phases }) => phases.added.map((phase) => ({ of: now, phase }))),
      removed: inBoth.flatMap(({ was, phases }) => phases.removed.map((phase) => ({ of: was, phase }))),
    },
    codes: inBoth.flatMap(({ was, now, phases }) => [
      ...phases.both.flatMap((phase) =>
        changedIn(phase.was.codes, phase.now.codes).map((change) => ({ of: now, phase: phase.now, ...change })),
      ),
      ...changedIn(was.codes, now.codes).map((change) => ({ of: now, phase: null, ...change })),
    ]),
    moved: inBoth.flatMap(({ now, phases }) =>
      phases.both
        .filter((phase) => isMoved(phase.was.place, phase.now.place))
        .map((phase) => ({ of: now, phase: phase.now, was: phase.was.place, now: phase.now.place })),
    ),
  };
}
