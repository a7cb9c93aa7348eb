import type { Coder } from '../../model/choices.ts';
import { CELLS } from '../../model/cells.ts';
import type { Group, Grouping } from '../../model/grouping.ts';
import { differed, entryFor, type Entry } from '../shared/coded.ts';
import type { NeedRow, NeedsCase } from './rows.ts';

/** How far a service names a need: as a core aim, among others, not at all; or the sources are silent. */
export const LEVELS = ['core', 'some', 'none', 'unknown'] as const;
export type Level = (typeof LEVELS)[number];

/** A programme in a cell. */
export interface Member {
  readonly of: NeedsCase;
  readonly entry: Entry;
  readonly level: Level;
  readonly differed: boolean;
}

/** What the programmes of a group make of a need. */
export interface NeedCell {
  readonly group: Group;
  readonly need: NeedRow;
  /** Core aims first, the unknown last. */
  readonly members: readonly Member[];
  readonly counts: Readonly<Record<Level, number>>;
}

const ORDER: readonly Group[] = [...CELLS, 'contested', 'outside', 'no-position'];

/** The rows of the figure: every model, whether it has a programme or not, and each other group that has one. */
export const groupsDrawn = (cases: readonly NeedsCase[], by: Grouping): Group[] =>
  ORDER.filter(
    (group) => (CELLS as readonly Group[]).includes(group) || cases.some(({ groups }) => groups[by].includes(group)),
  );

/** The level of a code; codes are 2 for core, 1 for some, 0 for none. */
export const levelOf = (code: number | null): Level =>
  code === null ? 'unknown' : code >= 2 ? 'core' : code >= 1 ? 'some' : 'none';

/** One cell of the map. */
export function cellOf(cases: readonly NeedsCase[], group: Group, need: NeedRow, by: Grouping, coder: Coder): NeedCell {
  const all = cases
    .filter(({ groups }) => groups[by].includes(group))
    .map((of): Member => {
      const entry = entryFor(of.needs, need.id);
      return { of, entry, level: levelOf(entry[coder]), differed: differed(entry) };
    });
  const at = (level: Level) => all.filter((member) => member.level === level);
  return {
    group,
    need,
    members: LEVELS.flatMap(at),
    counts: Object.fromEntries(LEVELS.map((level) => [level, at(level).length])) as Record<Level, number>,
  };
}
