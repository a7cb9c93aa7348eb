import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { agreement, type Agreement, type Alpha } from '../../model/agreement.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';

export const GROUPS = [...DIMENSIONS, 'needs', 'whole'] as const;
/** A dimension of the codebook, the needs, or what is coded of a phase or case as a whole. */
export type Group = (typeof GROUPS)[number];

/** How far the coders agree on one item. Survives JSON. */
export interface ItemRow {
  readonly kind: 'item';
  readonly id: string;
  readonly group: Group;
  readonly label: Text;
  readonly metric: Agreement['metric'];
  readonly values: Alpha;
  readonly seen: Alpha;
}

/** What the further reader of random codes found, in numbers of codes. */
export interface AuditRow {
  readonly kind: 'audit';
  readonly codes: number;
  readonly supported: number;
  readonly partly: number;
  readonly unsupported: number;
  readonly fits: number;
  readonly oneStep: number;
}

/** What the coders read, and how many programmes it tells of. */
export interface GroundRow {
  readonly kind: 'ground';
  readonly cases: number;
  readonly phases: number;
  readonly sources: readonly string[];
}
export type AgreementRow = ItemRow | AuditRow | GroundRow;

function itemRow({ codebook }: Dataset, { id, metric, values, seen }: Agreement): ItemRow {
  const [group = '', name = ''] = id.split('.');
  const dimension = DIMENSIONS.find((one) => one === group);
  const label = dimension
    ? codebook.dimensions[dimension].indicators[name]?.label
    : group === 'needs'
      ? codebook.needs.items[name]
      : group === 'relation'
        ? codebook.relation.label
        : codebook.evaluation.label;
  if (!label) throw new Error(`the codebook has no "${id}"`);
  return { kind: 'item', id, group: dimension ?? (group === 'needs' ? 'needs' : 'whole'), label, metric, values, seen };
}

function auditRow({ coding: { audit } }: Dataset): AuditRow {
  const supported = (as: string) => audit.filter(({ support }) => support === as).length;
  return {
    kind: 'audit',
    codes: audit.length,
    supported: supported('supported'),
    partly: supported('partly'),
    unsupported: supported('not supported'),
    fits: audit.filter(({ fit }) => fit === 'fits').length,
    oneStep: audit.filter(({ fit }) => fit.startsWith('one step off')).length,
  };
}

function groundRow({ cases }: Dataset): GroundRow {
  const phases = cases.flatMap((of) => of.phases);
  const ids = [
    ...phases.flatMap(sourcesOfPhase),
    ...cases.flatMap((of) => [...of.needs.source, ...of.evaluation.source]),
  ];
  return { kind: 'ground', cases: cases.length, phases: phases.length, sources: [...new Set(ids)].sort() };
}

/** Every item in the order of the codebook, then the audit and what was read. */
export const rows = (data: Dataset): AgreementRow[] => [
  ...agreement(data).map((one) => itemRow(data, one)),
  auditRow(data),
  groundRow(data),
];
