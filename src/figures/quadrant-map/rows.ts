import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import { positions, type Position } from '../../model/position.ts';

/** One phase on the map. Survives JSON. */
export interface MapRow {
  readonly caseId: string;
  readonly phaseId: string;
  readonly name: Text;
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
  readonly initiation: Position['initiation'];
  readonly integration: Position['integration'];
  readonly certainty: Position['certainty'];
  readonly cell: Position['cell'];
  readonly likeliest: Position['likeliest'];
  /** Share of the likeliest model among the completions, 0 to 1. */
  readonly share: number | null;
  readonly sources: readonly string[];
}

/** Every phase of every case, in the order of the dataset. */
export const rows = (data: Dataset): MapRow[] =>
  positions(data).map((at) => ({
    caseId: at.caseId,
    phaseId: at.phaseId,
    name: at.case.name,
    label: at.phase.label,
    from: at.phase.from,
    to: at.phase.to,
    initiation: at.initiation,
    integration: at.integration,
    certainty: at.certainty,
    cell: at.cell,
    likeliest: at.likeliest,
    share: at.likeliest && at.membership.uniform.shares[at.likeliest],
    sources: sourcesOfPhase(at.phase),
  }));
