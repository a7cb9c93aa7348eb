import { z } from 'zod';
import { scaleOf, type Codebook, type Dimension } from './codebook.ts';
import { codedBy, indicatorSchema, onScale, type Indicator } from './indicator.ts';
import { says, show } from './says.ts';
import { Id, Sources, Text, Year } from './text.ts';

// prettier-ignore
export const ORGANISATION_KINDS = [
  'government', 'mass_organisation', 'foundation', 'social_service_org', 'association', 'volunteer_group',
  'international_ngo', 'intergovernmental', 'university', 'school', 'company', 'media',
] as const;
export const ROLES = ['initiator', 'funder', 'implementer', 'partner', 'supervisor', 'evaluator'] as const;
export const SETTINGS = ['village', 'township', 'county', 'school', 'household', 'mixed'] as const;
export const STATUSES = ['ongoing', 'ended', 'unknown'] as const;
// prettier-ignore
export const REACH_UNITS = [
  'children', 'villages', 'townships', 'counties', 'provinces', 'schools', 'sites', 'staff', 'volunteers', 'cny',
] as const;

/** ISO 3166-2:CN codes of China's province-level divisions. */
// prettier-ignore
export const PROVINCES = [
  'CN-BJ', 'CN-TJ', 'CN-HE', 'CN-SX', 'CN-NM', 'CN-LN', 'CN-JL', 'CN-HL', 'CN-SH', 'CN-JS', 'CN-ZJ', 'CN-AH',
  'CN-FJ', 'CN-JX', 'CN-SD', 'CN-HA', 'CN-HB', 'CN-HN', 'CN-GD', 'CN-GX', 'CN-HI', 'CN-CQ', 'CN-SC', 'CN-GZ',
  'CN-YN', 'CN-XZ', 'CN-SN', 'CN-GS', 'CN-QH', 'CN-NX', 'CN-XJ', 'CN-HK', 'CN-MO', 'CN-TW',
] as const;
export const Province = z
  .enum(
    PROVINCES,
    says((input) => `${show(input)} is not a province code of ISO 3166-2:CN`, 'Use one such as CN-SC'),
  )
  .meta({ title: 'province code of ISO 3166-2:CN' });

const Organisation = z.strictObject({
  name: Text.describe('Name; the English one joins it to data/organisers.yaml'),
  kind: z.enum(ORGANISATION_KINDS).describe('Kind of body'),
  role: z
    .array(z.enum(ROLES))
    .min(1, says('no role is named', `Add one of ${ROLES.join(', ')}`))
    .describe('What it does in the programme'),
});

const Place = z.strictObject({
  provinces: z.array(Province).describe('Provinces where it runs; empty = national'),
  locality: Text.optional().describe('The place in words, where the sources are more exact'),
  setting: z.enum(SETTINGS).describe('Where the children are met'),
});

const Reach = z.strictObject({
  year: Year.describe('Year of the figure; it can precede `started` where a forerunner is counted'),
  unit: z.enum(REACH_UNITS).describe('What is counted; units are not comparable between cases'),
  value: z
    .number()
    .nonnegative(says((input) => `${show(input)} is below zero`, 'Write the figure as the source states it'))
    .describe('The figure as the source states it'),
  cumulative: z.boolean().describe('True if it counts everything since the start'),
  source: Id.describe('Id of the source that states it'),
});

/**
 * The schema of one file in `data/cases/`. Indicators, needs, relations and grades of evaluation come from the
 * codebook, which is the only place where they are defined.
 */
export function caseSchema(codebook: Codebook) {
  const dimension = (name: Dimension) => {
    const { scale, indicators } = codebook.dimensions[name];
    const schema = indicatorSchema(scaleOf(scale));
    return z
      .strictObject(
        Object.fromEntries(Object.keys(indicators).map((id) => [id, schema.describe('The indicator of that name')])),
      )
      .transform((value): Record<string, Indicator> => value);
  };
  const Need = codedBy(onScale(scaleOf(codebook.needs.scale)));
  const needs = Object.fromEntries(
    Object.keys(codebook.needs.items).map((id) => [id, Need.describe('The need of that name, coded once a case')]),
  );
  const Relation = z.enum(Object.keys(codebook.relation.values)).meta({ title: 'relation of the codebook' });
  const Grade = z.enum(Object.keys(codebook.evaluation.values)).meta({ title: 'grade of the codebook' });

  const Phase = z.strictObject({
    id: Id.describe('Id of the phase within its case'),
    label: Text.describe('Name of the phase'),
    from: Year.describe('First year'),
    to: Year.nullable().describe('Last year; null = still running at the newest source'),
    takes_part: z.boolean().describe('Whether a social organisation does or pays for part of the work'),
    relation: codedBy(Relation).describe(
      'Relation of government and social organisation; follows from autonomy and the ties',
    ),
    summary: Text.describe('The phase in two or three sentences'),
    initiation: dimension('initiation').describe('Who initiated the problem or plan, indicator by indicator'),
    integration: dimension('integration').describe('Institutional ties of the two sides, indicator by indicator'),
    service: dimension('service').describe('The service, indicator by indicator'),
  });

  return z.strictObject({
    id: Id.describe('The file’s name without `.yaml`; ids are for ever'),
    name: Text.describe('Name of the programme'),
    status: z.enum(STATUSES).describe('As of the newest source'),
    started: Year.describe('Year in which the programme began'),
    summary: Text.describe('The programme in a few sentences'),
    organisations: z
      .array(Organisation)
      .min(1, says('no organisation is named', 'Add at least one'))
      .describe('The bodies that take part'),
    place: Place.describe('Where it runs'),
    needs: z
      .strictObject({ ...needs, source: Sources.describe('Ids of the sources for the needs') })
      .describe('Needs that the service names, coded once a case')
      .transform(({ source, ...codes }): Needs => ({ source, codes })),
    reach: z.array(Reach).describe('Figures as sources state them'),
    evaluation: z
      .strictObject({
        code: Grade.describe('Strength of the evidence of effect; strength is not effect'),
        a: Grade.nullable().describe('First coder; null = saw no evidence'),
        b: Grade.nullable().describe('Second coder; null = saw no evidence'),
        source: z.array(Id).describe('Ids of the sources; may be empty where the code is none'),
        note: Text.describe('What evaluation the sources tell of'),
      })
      .describe('Evidence of effect, coded once a case'),
    phases: z
      .array(Phase)
      .min(1, says('no phase is told', 'Add at least one'))
      .describe('Arrangements in time or side by side; gaps and overlaps are legal'),
  });
}

export interface Coded<T> {
  code: T | null;
  a: T | null;
  b: T | null;
}
/** The needs of a case: one code a need, and the sources of all of them. */
export interface Needs {
  codes: Record<string, Coded<number>>;
  source: string[];
}
export type Case = z.infer<ReturnType<typeof caseSchema>>;
export type Phase = Case['phases'][number];
export type Organisation = Case['organisations'][number];

/** The indicator `id` of a dimension of a phase. Throws if the codebook has none of that name. */
export function indicator(phase: Phase, dimension: Dimension, id: string): Indicator {
  const found = phase[dimension][id];
  if (!found) throw new Error(`${dimension}.${id} is no indicator of the codebook`);
  return found;
}
