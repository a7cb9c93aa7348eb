import type { Case, Organisation, Organiser, Phase } from '../data/types.ts';
import type { Choices } from './choices.ts';
import { DIMENSIONS } from './dimensions.ts';

/** What the reader's switches make of one phase: METHOD §4. */
export interface Switched {
  /** Codes that a mass organisation decided are read on the social side. */
  massSocial: boolean;
  /** Positive initiation codes of this case are doubtful, since government founded those who initiated. */
  governmentOrganised: boolean;
  /** Whether anybody on the social side takes part. */
  takesPart: boolean;
}

/**
 * Kinds that are social organisations in the codebook's words. Universities, companies and intergovernmental bodies
 * count on the social side but are no social organisations: they neither make a case government-organised nor
 * keep it from being so.
 */
const SOCIAL_ORGANISATIONS: ReadonlySet<Organisation['kind']> = new Set([
  'foundation',
  'social_service_org',
  'association',
  'volunteer_group',
  'international_ngo',
]);

const FOUNDED_BY_THE_STATE: ReadonlySet<string> = new Set(['government', 'mass_organisation']);

/** Whether a social organisation counts as founded by government or a mass organisation (METHOD §4). */
export function foundedByTheState(organiser: Organiser | undefined): boolean {
  if (!organiser) return false;
  if (organiser.founded_by === null) return organiser.supervised_by !== null;
  return FOUNDED_BY_THE_STATE.has(organiser.founded_by);
}

/** The social organisations among those that initiated a case. */
export const initiatingSocialOrganisations = (of: Case): Organisation[] =>
  of.organisations.filter(({ kind, role }) => SOCIAL_ORGANISATIONS.has(kind) && role.includes('initiator'));

/**
 * Whether all initiating social organisations of a case were founded by government or a mass organisation, or have
 * an unknown founder and a supervising office (METHOD §4). One of which nothing is known is not; nor is a case
 * that no social organisation initiated.
 */
export function isGovernmentOrganised(of: Case, organisers: readonly Organiser[]): boolean {
  const initiators = initiatingSocialOrganisations(of);
  const organiserOf = ({ name }: Organisation) => organisers.find((organiser) => organiser.name.en === name.en);
  return initiators.length > 0 && initiators.every((initiator) => foundedByTheState(organiserOf(initiator)));
}

/**
 * Whether a mass organisation works in a phase: an indicator of the phase says so by its `via`, or the case has this
 * phase alone and lists a mass organisation that does or pays for part of the work.
 */
export function hasMassOrganisation(of: Case, phase: Phase): boolean {
  const decides = DIMENSIONS.some((dimension) =>
    Object.values(phase[dimension]).some((entry) => entry.kind === 'known' && entry.via === 'mass_organisation'),
  );
  const works = of.organisations.some(
    ({ kind, role }) => kind === 'mass_organisation' && (role.includes('implementer') || role.includes('funder')),
  );
  return decides || (of.phases.length === 1 && works);
}

/** Who takes part in a phase, as far as the switches ask. Survives JSON. */
export interface Parties {
  takesPart: boolean;
  governmentOrganised: boolean;
  massOrganisation: boolean;
}

/** Who takes part in a phase of a case. */
export const partiesOf = (of: Case, phase: Phase, organisers: readonly Organiser[]): Parties => ({
  takesPart: phase.takes_part,
  governmentOrganised: isGovernmentOrganised(of, organisers),
  massOrganisation: hasMassOrganisation(of, phase),
});

/** What the switches make of a phase. */
export function switched(parties: Parties, choices: Choices): Switched {
  const massSocial = choices.massOrganisations === 'social';
  return {
    massSocial,
    governmentOrganised: choices.governmentOrganised === 'government' && parties.governmentOrganised,
    takesPart: parties.takesPart || (massSocial && parties.massOrganisation),
  };
}
