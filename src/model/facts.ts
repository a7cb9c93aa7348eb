import type { Case, Dataset, Phase } from '../data/types.ts';
import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import { sourcesOfCase } from './documentation.ts';
import { inOrder } from './in-order.ts';
import { partiesOf, switched } from './switches.ts';
import { axisOf, valuesOf, type Value } from './values.ts';

/** A code, null where it is unknown. */
export type Code = number | null;

/** What the claim (METHOD §6) asks of a phase: the codes alone. */
export interface PhaseFacts {
  /** Government alone: the ties are zero by rule. */
  outside: boolean;
  initiation: readonly Code[];
  ties: readonly Code[];
  contact: Code;
  professional: Code;
}

/** What the claim asks of a case. */
export interface CaseFacts {
  caseId: string;
  /** Number of distinct sources that the case file cites. */
  sources: number;
  needs: readonly Code[];
  /** In the order in which they began. */
  phases: readonly PhaseFacts[];
}

const codeOf = (value: Value | undefined): Code => (value?.kind === 'known' ? value.point : null);

/** The codes on which the claim is tested, as a coder and the side of mass organisations give them; cases by id. */
export function factsOf(
  dataset: Dataset,
  { coder, massOrganisations }: Pick<Choices, 'coder' | 'massOrganisations'> = DEFAULT_CHOICES,
): CaseFacts[] {
  const choices = { ...DEFAULT_CHOICES, coder, massOrganisations };
  const service = Object.keys(dataset.codebook.dimensions.service.indicators);
  const phaseFacts = (of: Case, phase: Phase): PhaseFacts => {
    const by = switched(partiesOf(of, phase, dataset.organisers), choices);
    const codes = (dimension: 'initiation' | 'integration' | 'service') =>
      valuesOf(axisOf(of, phase, dimension, dataset.codebook), dimension, coder, by).map(codeOf);
    const services = codes('service');
    return {
      outside: !by.takesPart,
      initiation: codes('initiation'),
      ties: codes('integration'),
      contact: services[service.indexOf('contact')] ?? null,
      professional: services[service.indexOf('professional')] ?? null,
    };
  };
  return [...dataset.cases]
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .map((of) => ({
      caseId: of.id,
      sources: sourcesOfCase(of).length,
      needs: Object.keys(dataset.codebook.needs.items).map((need) => of.needs.codes[need]?.[coder] ?? null),
      phases: [...of.phases].sort(inOrder).map((phase) => phaseFacts(of, phase)),
    }));
}
