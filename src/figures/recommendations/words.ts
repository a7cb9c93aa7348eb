import type { Counts } from './counts.ts';
import type { RecommendationRow } from './rows.ts';
import type { Side } from './sides.ts';
import type { RecommendationState } from './state.ts';

/** Every sentence and label of the figure in one language. */
export interface Words {
  /** Heads of groups. */
  readonly to: Readonly<Record<RecommendationRow['to'], string>>;
  readonly addressee: Readonly<Record<RecommendationRow['to'], string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly none: string;
  readonly unknown: string;
  readonly wouldRaise: string;
  readonly shares: string;
  /** Head of the shares at the highest code. */
  readonly at: (code: number) => string;
  /** Head of the first column of cases; the others are headed by their side alone. */
  readonly casesFor: string;
  readonly indicator: string;
  readonly level: (code: string, word: string) => string;
  readonly part: (level: string, share: string, phases: number) => string;
  readonly bar: (indicator: string, parts: string) => string;
  readonly move: (year: number, rose: string, improved: string | null) => string;
  readonly serves: (phase: string) => string;
  readonly mark: (name: string, side: string, told: string) => string;
  readonly takeaway: (n: Counts, to: RecommendationState['to']) => string;
  readonly takeawayOfOne: (of: RecommendationRow, n: Counts) => string;
  readonly caption: (n: Counts) => string;
  readonly alt: (n: Counts) => string;
  readonly altOfOne: (label: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'recommendation' | 'to' | 'kind' | 'what' | 'shows', string>>;
}
