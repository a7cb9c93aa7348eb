import type { Case, Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { newestYear, sourcesOfCase, sourcesOfPhase } from '../../model/documentation.ts';
import { codesOf, type PhaseCodes } from '../../model/placement.ts';

/** What a reader can select programmes by, beside what follows from where a phase stands. */
export const FACETS = ['need', 'setting', 'province', 'kind', 'founder', 'evaluation', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** One phase on the map. Survives JSON. */
export interface MapRow {
  readonly caseId: string;
  readonly phaseId: string;
  readonly name: Text;
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
  /** Year of the programme's newest dated source; what came after it nobody tells of. */
  readonly newest: number | null;
  readonly codes: PhaseCodes;
  /** What the indicators behind the codes are called, in the order of the codes. */
  readonly indicators: Readonly<Record<'initiation' | 'integration', readonly Text[]>>;
  /** Codes by facet; several where several hold. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** What the codebook calls the facets that only it knows: the needs, and the grade of evaluation. */
  readonly labels: Readonly<Record<string, Text>>;
  readonly sources: readonly string[];
}

/** A programme that names no province runs in the whole country. */
export const NATIONWIDE = 'CN';

function facetsOf(of: Case, data: Dataset): MapRow['facets'] {
  const initiators = of.organisations.filter(({ role }) => role.includes('initiator'));
  const founders = initiators.flatMap(({ name }) => {
    const listed = data.organiserByName.get(name.en);
    return listed ? [listed.founded_by ?? 'unknown'] : [];
  });
  return {
    need: Object.entries(of.needs.codes).flatMap(([need, { code }]) => (code !== null && code > 0 ? [need] : [])),
    setting: [of.place.setting],
    province: of.place.provinces.length > 0 ? of.place.provinces : [NATIONWIDE],
    kind: [...new Set(initiators.map(({ kind }) => kind))],
    founder: [...new Set(founders)],
    evaluation: [of.evaluation.code],
    status: [of.status],
  };
}

function labelsOf({ need, evaluation }: MapRow['facets'], { codebook }: Dataset): MapRow['labels'] {
  const known: Readonly<Record<string, Text>> = { ...codebook.needs.items, ...codebook.evaluation.values };
  return Object.fromEntries([...need, ...evaluation].flatMap((code) => (known[code] ? [[code, known[code]]] : [])));
}

/** Every phase of every case: cases by id, phases in the order of their file. */
export function rows(data: Dataset): MapRow[] {
  const labels = (dimension: 'initiation' | 'integration') =>
    Object.values(data.codebook.dimensions[dimension].indicators).map(({ label }) => label);
  const indicators = { initiation: labels('initiation'), integration: labels('integration') };
  return data.cases.flatMap((of) => {
    const facets = facetsOf(of, data);
    const newest = newestYear(sourcesOfCase(of), data);
    return of.phases.map((phase) => ({
      caseId: of.id,
      phaseId: phase.id,
      name: of.name,
      label: phase.label,
      from: phase.from,
      to: phase.to,
      newest,
      codes: codesOf(of, phase, data),
      indicators,
      facets,
      labels: labelsOf(facets, data),
      sources: sourcesOfPhase(phase),
    }));
  });
}
