import type { Case, Codebook, Dataset, Recommendation } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { codeShares } from '../../model/code-shares.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import { evidenceByCase } from '../../model/evidence-by-case.ts';
import { indicatorLabel, indicatorNamed } from '../../model/indicator-named.ts';
import { recommendationEvidence, type MoveEvidence, type PhaseEvidence } from '../../model/recommendation-evidence.ts';
import type { Item } from '../shared/coded.ts';
import { SIDES, type Side } from './sides.ts';

/** One piece of evidence: a move in which something rose, or a phase that serves well without. */
export interface Piece {
  readonly kind: 'move' | 'phase';
  /** The phase, or the one to which the move leads. */
  readonly phaseId: string;
  readonly label: Text;
  /** Year of the move; null for a phase. */
  readonly year: number | null;
  /** Names of the recommendation's indicators that rose. */
  readonly rose: readonly Text[];
  /** Names of what improved besides. */
  readonly improved: readonly Text[];
}
export interface CasePieces {
  readonly caseId: string;
  readonly name: Text;
  readonly pieces: readonly Piece[];
}

/** A recommendation with the cases that speak to it. */
export interface RecommendationRow extends Pick<Recommendation, 'id' | 'to' | 'label' | 'text'> {
  readonly kind: 'recommendation';
  /** Full names of the indicators that it would raise. */
  readonly moves: readonly string[];
  readonly evidence: Readonly<Record<Side, readonly CasePieces[]>>;
  /** Sources of the phases that are evidence. */
  readonly sources: readonly string[];
}

/** An indicator that some recommendation would raise, and how the phases are coded. */
export interface IndicatorRow extends Pick<Item, 'group' | 'scale'> {
  readonly kind: 'indicator';
  /** Full name, such as `integration.budget`. */
  readonly id: string;
  readonly label: Text;
  /** A share for each code, lowest first, and the unknown (null) last; each phase as `case#phase`. */
  readonly levels: readonly {
    readonly code: number | null;
    readonly share: number;
    readonly phases: readonly string[];
  }[];
  readonly sources: readonly string[];
}

/** How many phases of how many cases there are to count, and how many of government alone are left out. */
export interface CoverageRow {
  readonly kind: 'coverage';
  readonly phases: number;
  readonly cases: number;
  readonly outside: number;
}
export type Row = RecommendationRow | IndicatorRow | CoverageRow;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

function pieceOf(item: MoveEvidence | PhaseEvidence, codebook: Codebook): Piece {
  const { id: phaseId, label } = item.kind === 'move' ? item.move.to : item.phase;
  if (item.kind === 'phase') return { kind: 'phase', phaseId, label, year: null, rose: [], improved: [] };
  const named = (ids: readonly string[]) => ids.map((id) => indicatorLabel(codebook, id));
  return { kind: 'move', phaseId, label, year: item.move.year, rose: named(item.rose), improved: named(item.improved) };
}

function recommendationRows(data: Dataset): RecommendationRow[] {
  const names = new Map(data.cases.map(({ id, name }) => [id, name]));
  return recommendationEvidence(data).map(({ recommendation: { id, to, label, text, moves }, ...evidence }) => {
    const byCase = (side: Side): CasePieces[] =>
      evidenceByCase<MoveEvidence | PhaseEvidence>(evidence[side], data.cases).map(({ caseId, items }) => ({
        caseId,
        name: names.get(caseId) ?? { en: caseId, zh: caseId },
        pieces: items.map((item) => pieceOf(item, data.codebook)),
      }));
    const phases = SIDES.flatMap((side) =>
      evidence[side].flatMap((item) => (item.kind === 'move' ? [item.move.from, item.move.to] : [item.phase])),
    );
    return {
      kind: 'recommendation',
      ...{ id, to, label, text, moves },
      evidence: { for: byCase('for'), against: byCase('against'), open: byCase('open') },
      sources: unique(phases.flatMap(sourcesOfPhase)),
    };
  });
}

function indicatorRow({ cases, codebook }: Dataset, id: string): IndicatorRow {
  const levels = codeShares(cases, codebook, id);
  const [group] = indicatorNamed(id);
  return {
    kind: 'indicator',
    id,
    label: indicatorLabel(codebook, id),
    group,
    scale: levels.flatMap(({ code }) => (code === null ? [] : [code])),
    levels: levels.map(({ code, share, phases }) => ({
      code,
      share,
      phases: phases.map(({ caseId, phaseId }) => `${caseId}#${phaseId}`),
    })),
    sources: unique(levels.flatMap(({ phases }) => phases.flatMap(({ source }) => source))),
  };
}

const jointPhases = ({ phases }: Case) => phases.filter(({ takes_part: joint }) => joint).length;

/** What is counted, then the indicators, each once, then the recommendations in the order of the dataset. */
export function rows(data: Dataset): Row[] {
  const joint = data.cases.map(jointPhases);
  const phases = joint.reduce((sum, n) => sum + n, 0);
  const all = data.cases.reduce((sum, of) => sum + of.phases.length, 0);
  const ids = [...new Set(data.recommendations.flatMap(({ moves }) => moves))];
  return [
    { kind: 'coverage', phases, cases: joint.filter((n) => n > 0).length, outside: all - phases },
    ...ids.map((id) => indicatorRow(data, id)),
    ...recommendationRows(data),
  ];
}
