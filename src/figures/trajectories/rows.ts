import type { Case, Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import { positionOf, type Position } from '../../model/position.ts';
import { inTime } from '../../model/sequence.ts';
import { transitions, type Transition } from '../../model/transitions.ts';
import { changesOf, type Evidence } from '../shared/changes.ts';
import type { Placeable } from '../shared/map-layout.ts';
import { kindOf, type Kind } from './kind.ts';

/** One phase of a programme that has several. */
export interface TrajectoryPhase extends Placeable, Pick<Position, 'certainty' | 'cell'> {
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
}

/** One move, with the codes that changed as its evidence. */
export interface TrajectoryMove extends Pick<Evidence, 'changes' | 'oneEnd'> {
  /** Ids of the phases at its ends. */
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly kind: Kind;
  /** A social organisation takes part from now on, or no longer. */
  readonly part: 'joins' | 'leaves' | 'same';
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

const partOf = ({ from, to }: Transition): TrajectoryMove['part'] =>
  from.outside === to.outside ? 'same' : from.outside ? 'joins' : 'leaves';

function moveOf(move: Transition, data: Dataset): TrajectoryMove {
  const { changes, oneEnd } = changesOf(move, data.codebook);
  const ties = changes.filter(({ dimension }) => dimension === 'integration');
  return {
    from: move.from.phaseId,
    to: move.to.phaseId,
    year: move.year,
    kind: kindOf(move),
    part: partOf(move),
    rose: ties.filter((tie) => tie.to > tie.from).length,
    fell: ties.filter((tie) => tie.to < tie.from).length,
    changes,
    oneEnd,
  };
}

function rowOf(of: Case, moves: readonly Transition[], data: Dataset): TrajectoryRow {
  const several = of.phases.length > 1;
  return {
    caseId: of.id,
    name: of.name,
    phases: of.phases.map((phase) => {
      const { initiation, integration, certainty, cell } = positionOf(of, phase, data);
      const { id, label, from, to } = phase;
      return { caseId: of.id, phaseId: id, label, from, to, initiation, integration, certainty, cell };
    }),
    moves: moves.map((move) => moveOf(move, data)),
    twins: of.phases.flatMap((one, i) =>
      of.phases
        .slice(i + 1)
        .flatMap((other) => (inTime(one, other) === 'parallel' ? [[one.id, other.id] as const] : [])),
    ),
    sources: several ? [...new Set(of.phases.flatMap(sourcesOfPhase))].sort() : [],
  };
}

/** Every programme with its phases and the moves between them, by id. */
export function rows(data: Dataset): TrajectoryRow[] {
  const all = transitions(data);
  return data.cases.map((each) =>
    rowOf(
      each,
      all.filter(({ caseId }) => caseId === each.id),
      data,
    ),
  );
}
