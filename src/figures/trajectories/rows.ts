import type { Case, Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import { positionOf, type Position } from '../../model/position.ts';
import { inTime, moves } from '../../model/sequence.ts';
import { changesOf, type Evidence } from '../shared/changes.ts';
import type { Placeable } from '../shared/map-layout.ts';
import { kindOf, sideOf, type Kind } from './kind.ts';

/** One phase of a programme that has several. */
export interface TrajectoryPhase extends Placeable, Pick<Position, 'certainty' | 'cell'> {
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
}

/** One move, with the codes that changed as its evidence. */
export interface TrajectoryMove extends Pick<Evidence, 'changes' | 'same' | 'oneEnd'> {
  /** Ids of the phases at its ends. */
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly kind: Kind;
  /** An end lies exactly on the cut of integration. */
  readonly onLine: boolean;
  /** Ties known at both ends that rose, and that fell. */
  readonly rose: number;
  readonly fell: number;
}

/** One programme. Those with a single phase are there to be counted. Survives JSON. */
export interface TrajectoryRow {
  readonly caseId: string;
  readonly name: Text;
  readonly phases: readonly TrajectoryPhase[];
  readonly moves: readonly TrajectoryMove[];
  /** Pairs of phases that run side by side. */
  readonly twins: readonly (readonly [string, string])[];
  readonly sources: readonly string[];
}

function rowOf(of: Case, data: Dataset): TrajectoryRow {
  const at = new Map(of.phases.map((phase) => [phase.id, positionOf(of, phase, data)]));
  const positionAt = (id: string): Position => {
    const found = at.get(id);
    if (!found) throw new Error(`${of.id} has no phase "${id}"`);
    return found;
  };
  return {
    caseId: of.id,
    name: of.name,
    phases: of.phases.map(({ id, label, from, to }) => {
      const { initiation, integration, certainty, cell } = positionAt(id);
      return { caseId: of.id, phaseId: id, label, from, to, initiation, integration, certainty, cell };
    }),
    moves: moves(of).map((move) => {
      const { changes, same, oneEnd } = changesOf(move, data.codebook);
      const [from, to] = [positionAt(move.from.id), positionAt(move.to.id)];
      const ties = changes.filter(({ dimension }) => dimension === 'integration');
      const kind = kindOf(from, to);
      return {
        from: move.from.id,
        to: move.to.id,
        year: move.year,
        kind,
        onLine: ['into', 'out', 'line'].includes(kind) && (sideOf(from) === 0 || sideOf(to) === 0),
        rose: ties.filter((tie) => tie.to > tie.from).length,
        fell: ties.filter((tie) => tie.to < tie.from).length,
        changes,
        same,
        oneEnd,
      };
    }),
    twins: of.phases.flatMap((one, i) =>
      of.phases
        .slice(i + 1)
        .flatMap((other) => (inTime(one, other) === 'parallel' ? [[one.id, other.id] as const] : [])),
    ),
    sources: of.phases.length > 1 ? [...new Set(of.phases.flatMap(sourcesOfPhase))].sort() : [],
  };
}

/** Every programme with its phases and the moves between them, by id. */
export const rows = (data: Dataset): TrajectoryRow[] => data.cases.map((each) => rowOf(each, data));
