import { z } from 'zod';
import { Id, Text } from './text.ts';

/** Who may have founded an organisation. */
// prettier-ignore
export const FOUNDERS = [
  'government', 'mass_organisation', 'company', 'person', 'university', 'international', 'social_organisation',
] as const;
export type Founder = (typeof FOUNDERS)[number];

/** The schema of one entry of `data/organisers.yaml`. */
export const Organiser = z.strictObject({
  name: Text.describe('Name; the English one joins it to the organisations of the cases'),
  founded_by: z.enum(FOUNDERS).nullable().describe('Who founded it; null = no source tells'),
  supervised_by: Text.nullable().describe('The office that supervises it; null = no source tells'),
  note: Text.describe('What the sources say of its founding'),
  source: z.array(Id).describe('Ids of the sources; empty where none tells anything'),
});
export type Organiser = z.infer<typeof Organiser>;

/** The schema of `data/organisers.yaml`. */
export const OrganiserList = z.array(Organiser);
