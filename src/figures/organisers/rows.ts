import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { DEFAULT_CHOICES, type Side } from '../../model/choices.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import {
  behind,
  distinctOrganisations,
  founderGroup,
  founderKind,
  isSameOrganisation,
  type Behind,
  type FounderGroup,
  type FounderKind,
} from '../../model/founders.ts';
import { positions, type Position } from '../../model/position.ts';
import { initiatingSocialOrganisations } from '../../model/switches.ts';

/** A social organisation among the initiators of a programme. */
export interface OrganisationRow {
  readonly kind: 'organisation';
  readonly caseId: string;
  readonly caseName: Text;
  readonly group: FounderGroup;
  readonly name: Text;
  readonly founder: FounderKind;
  readonly behind: Behind;
  readonly supervisedBy: Text | null;
  readonly sources: readonly string[];
}

/** Where a phase stands. */
export type Stand = Pick<Position, 'initiation' | 'integration' | 'certainty' | 'cell'>;

/** A phase, placed with government-organised organisations on either side (METHOD §4). */
export interface PhaseRow {
  readonly kind: 'phase';
  readonly caseId: string;
  readonly phaseId: string;
  readonly name: Text;
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
  readonly group: FounderGroup;
  readonly stands: Readonly<Record<Side, Stand>>;
  readonly sources: readonly string[];
}

/** The list of organisers, and how the organisations of this figure stand to it. */
export interface ListRow {
  readonly kind: 'list';
  readonly entries: number;
  /** Entries that initiate no programme. */
  readonly others: number;
  /** Organisations with more than one entry, by the first of them. */
  readonly twice: readonly Text[];
  /** Distinct organisations among the initiators. */
  readonly distinct: number;
}
/** Survives JSON. */
export type OrganisersRow = OrganisationRow | PhaseRow | ListRow;

const stand = ({ initiation, integration, certainty, cell }: Position): Stand => ({
  initiation,
  integration,
  certainty,
  cell,
});

/** The organisations that initiate, programme by programme; every phase; and the list from which founders are read. */
export function rows(data: Dataset): OrganisersRow[] {
  const { organisers } = data;
  const social = positions(data, { ...DEFAULT_CHOICES, governmentOrganised: 'social' });
  const government = positions(data, { ...DEFAULT_CHOICES, governmentOrganised: 'government' });
  const cases = [...new Set(social.map((at) => at.case))];
  const groups = new Map(cases.map((of) => [of.id, founderGroup(of, organisers)]));
  const groupOf = (id: string): FounderGroup => groups.get(id) ?? 'none';
  const initiators = cases.flatMap((of) =>
    initiatingSocialOrganisations(of).map((organisation) => ({ of, organisation })),
  );
  const named = new Set(initiators.map(({ organisation }) => organisation.name.en));
  const isTwice = (entry: (typeof organisers)[number]) =>
    organisers.filter((other) => isSameOrganisation(entry, other)).length > 1;
  return [
    {
      kind: 'list',
      entries: organisers.length,
      others: organisers.filter(({ name }) => !named.has(name.en)).length,
      twice: distinctOrganisations(organisers)
        .filter(isTwice)
        .map(({ name }) => name),
      distinct: distinctOrganisations(initiators.map(({ organisation }) => organisation)).length,
    },
    ...initiators.map(({ of, organisation: { name } }): OrganisationRow => {
      const entry = data.organiserByName.get(name.en);
      return {
        kind: 'organisation',
        caseId: of.id,
        caseName: of.name,
        group: groupOf(of.id),
        name,
        founder: founderKind(entry),
        behind: behind(entry),
        supervisedBy: entry?.supervised_by ?? null,
        sources: entry?.source ?? [],
      };
    }),
    ...social.map((at, i): PhaseRow => ({
      kind: 'phase',
      caseId: at.caseId,
      phaseId: at.phaseId,
      name: at.case.name,
      label: at.phase.label,
      from: at.phase.from,
      to: at.phase.to,
      group: groupOf(at.caseId),
      stands: { social: stand(at), government: stand(government[i] ?? at) },
      sources: sourcesOfPhase(at.phase),
    })),
  ];
}
