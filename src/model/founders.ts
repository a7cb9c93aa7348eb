import type { Case, Founder, Organiser } from '../data/types.ts';
import { foundedByTheState, initiatingSocialOrganisations, isGovernmentOrganised } from './switches.ts';

/**
 * Who founded an organisation. `supervised`: no source tells who, but an office supervises it; `unknown`: the list of
 * organisers has it and no source tells anything; `unlisted`: the list does not have it.
 */
export const FOUNDER_KINDS = [
  'government',
  'mass_organisation',
  'supervised',
  'company',
  'person',
  'university',
  'international',
  'social_organisation',
  'unknown',
  'unlisted',
] as const satisfies readonly (Founder | 'supervised' | 'unknown' | 'unlisted')[];
export type FounderKind = (typeof FOUNDER_KINDS)[number];

/** The kind of founder of an organisation by its entry in the list of organisers, if it has one. */
export function founderKind(organiser: Organiser | undefined): FounderKind {
  if (!organiser) return 'unlisted';
  return organiser.founded_by ?? (organiser.supervised_by === null ? 'unknown' : 'supervised');
}

/** Whether government stands behind it (METHOD §4), somebody else does, or nobody tells. */
export const BEHIND = ['state', 'others', 'untold'] as const;
export type Behind = (typeof BEHIND)[number];

/** Who stands behind an organisation. */
export function behind(organiser: Organiser | undefined): Behind {
  if (foundedByTheState(organiser)) return 'state';
  return organiser && organiser.founded_by !== null ? 'others' : 'untold';
}

/**
 * Programmes by who founded the social organisations that initiated them: all founded by the state (METHOD §4), some of
 * them, none of them as far as is known; or no social organisation is among the initiators.
 */
export const FOUNDER_GROUPS = ['government-organised', 'mixed', 'other', 'none'] as const;
export type FounderGroup = (typeof FOUNDER_GROUPS)[number];

/** The group of a programme. */
export function founderGroup(of: Case, organisers: readonly Organiser[]): FounderGroup {
  if (isGovernmentOrganised(of, organisers)) return 'government-organised';
  const initiators = initiatingSocialOrganisations(of);
  if (initiators.length === 0) return 'none';
  const entry = (name: string) => organisers.find((organiser) => organiser.name.en === name);
  return initiators.some(({ name }) => foundedByTheState(entry(name.en))) ? 'mixed' : 'other';
}

/** The Chinese names that an entry gives: the present one, and a former one in brackets. */
function namesOf({ name }: Pick<Organiser, 'name'>): string[] {
  const former = /（原(.+?)）/.exec(name.zh)?.[1];
  return [name.zh.replace(/（原.+?）/, ''), ...(former === undefined ? [] : [former])];
}

/** Whether two entries name one organisation, by their Chinese names, former ones included. */
export const isSameOrganisation = (x: Pick<Organiser, 'name'>, y: Pick<Organiser, 'name'>): boolean =>
  namesOf(x).some((name) => namesOf(y).includes(name));

/** Whether the name of an organisation tells who founded it: `蒋家大院（创办人翟颖）`. */
export const namesItsFounder = ({ name }: Pick<Organiser, 'name'>): boolean => name.zh.includes('创办人');

/** Each organisation once: the first of the entries that name it. */
export const distinctOrganisations = <T extends Pick<Organiser, 'name'>>(entries: readonly T[]): T[] =>
  entries.filter((entry, i) => entries.findIndex((other) => isSameOrganisation(entry, other)) === i);
