import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { sourceLabel } from '../shared/source-label.ts';

/** One of the ties between the two sides, as the codebook names it. Survives JSON. */
export interface TieRow {
  readonly kind: 'tie';
  readonly id: string;
  readonly label: Text;
}
/** One policy. Survives JSON. */
export interface PolicyRow {
  readonly kind: 'policy';
  readonly id: string;
  /** As exact as it is known: `2016`, `2016-02` or `2016-02-04`. */
  readonly date: string;
  readonly number: string | null;
  readonly title: Text;
  readonly issuer: Text;
  /** What it asks of or gives to social organisations; null = nothing told. */
  readonly asks: Text | null;
  readonly ties: readonly string[];
  readonly sources: readonly string[];
  /** Label of the first source. */
  readonly sourceLabel: Text;
}
/** One programme of the dataset, by the year in which it began. Survives JSON. */
export interface BeginningRow {
  readonly kind: 'case';
  readonly id: string;
  readonly name: Text;
  readonly started: number;
}
export type TimelineRow = TieRow | PolicyRow | BeginningRow;

/** The ties in the order of the codebook, the policies by date, the programmes by the year of their beginning. */
export function rows(data: Dataset): TimelineRow[] {
  const ties = Object.entries(data.codebook.dimensions.integration.indicators).map(([id, { label }]): TieRow => ({
    kind: 'tie',
    id,
    label,
  }));
  const policies = data.policies.map(
    ({ id, date, number, title, issuer, social_organisations, bears_on, source }): PolicyRow => ({
      kind: 'policy',
      id,
      date,
      number,
      title,
      issuer,
      asks: social_organisations,
      ties: bears_on,
      sources: source,
      sourceLabel: sourceLabel(data, source[0] ?? ''),
    }),
  );
  const cases = data.cases.map(({ id, name, started }): BeginningRow => ({ kind: 'case', id, name, started }));
  return [
    ...ties,
    ...policies.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id)),
    ...cases.sort((a, b) => a.started - b.started || compare(a.id, b.id)),
  ];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
