import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { agreement } from '../../model/agreement.ts';
import { GROUPINGS, groupsOf, type Group, type Grouping } from '../../model/grouping.ts';
import { positions } from '../../model/position.ts';
import type { Entry } from '../shared/coded.ts';

/** A need, and how far the coders agree on it. */
export interface NeedRow {
  readonly kind: 'need';
  readonly id: string;
  readonly label: Text;
  /** Krippendorff's alpha on the value, and on whether evidence was seen; null where it is not defined. */
  readonly values: number | null;
  readonly seen: number | null;
}

/** A programme with its needs, and the groups in which it has a phase. */
export interface NeedsCase {
  readonly kind: 'case';
  readonly caseId: string;
  readonly name: Text;
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  /** By id of the need. */
  readonly needs: Readonly<Record<string, Entry>>;
}
/** Survives JSON. */
export type NeedsRow = NeedRow | NeedsCase;

/** The needs in the order of the codebook, then every programme in the order of the dataset. */
export function rows(data: Dataset): NeedsRow[] {
  const coders = agreement(data);
  const alphas = (need: string) => coders.find(({ id }) => id === `needs.${need}`);
  const at = positions(data);
  return [
    ...Object.entries(data.codebook.needs.items).map(([id, label]): NeedRow => {
      return {
        kind: 'need',
        id,
        label,
        values: alphas(id)?.values.alpha ?? null,
        seen: alphas(id)?.seen.alpha ?? null,
      };
    }),
    ...[...new Set(at.map((position) => position.case))].map((of): NeedsCase => {
      const mine = at.filter(({ caseId }) => caseId === of.id);
      const groups = GROUPINGS.map((by) => {
        const all = mine.flatMap((position) => groupsOf(position, by).map(({ group }) => group));
        return [by, [...new Set(all)]] as const;
      });
      return {
        kind: 'case',
        caseId: of.id,
        name: of.name,
        groups: Object.fromEntries(groups) as Record<Grouping, Group[]>,
        needs: Object.fromEntries(
          Object.entries(of.needs.codes).map(([id, coded]) => [
            id,
            { kind: coded.code === null ? 'unknown' : 'known', ...coded, source: of.needs.source },
          ]),
        ),
      };
    }),
  ];
}
