import { z } from 'zod';
import { says } from './says.ts';
import { Id, Sources, Text, Year } from './text.ts';

// prettier-ignore
export const DESIGNS = [
  'meta_analysis', 'systematic_review', 'randomised', 'quasi_experimental', 'cohort', 'cross_sectional', 'qualitative',
] as const;
export type Design = (typeof DESIGNS)[number];

/** Metrics of an effect: risk ratio, odds ratio, a ratio of a kind not told, coefficient, points of a share, d. */
export const METRICS = ['rr', 'or', 'ratio', 'beta', 'percentage_points', 'cohens_d'] as const;

const Effect = z
  .strictObject({
    metric: z.enum(METRICS).nullable().describe('Metric; null = no effect size was read'),
    value: z.number().nullable().describe('The effect; null = not read'),
    ci_low: z.number().nullable().describe('Lower end of its 95 % interval; null = not read'),
    ci_high: z.number().nullable().describe('Upper end of its 95 % interval; null = not read'),
  })
  .refine(
    ({ metric, value }) => metric !== null || value === null,
    says('an effect stands without its metric', 'Name the metric, or write null for the value'),
  )
  .refine(
    ({ value, ci_low, ci_high }) =>
      (ci_low ?? -Infinity) <= (value ?? ci_low ?? 0) && (value ?? ci_high ?? 0) <= (ci_high ?? Infinity),
    says('the effect lies outside its own interval', 'Correct value, ci_low or ci_high'),
  );

/** The schema of one entry of `data/studies.yaml`. */
export const Study = z.strictObject({
  id: Id.describe('Id of the finding'),
  citation: Id.describe('Id of the source that reports the study'),
  year: Year.nullable().describe('Year of publication; null = not known'),
  design: z.enum(DESIGNS).nullable().describe('Design; null = not told'),
  population: Text.describe('Who was studied'),
  intervention: Text.nullable().describe('What was tried; null = none, an observation'),
  outcome: Text.describe('What was measured'),
  effect: Effect.describe('The effect, as far as it could be read'),
  finding: Text.describe('What was found, in words'),
  need: Id.describe('The need that the outcome speaks to'),
  source: Sources.describe('Ids of the sources'),
  checked: z.boolean().describe('Whether the entry is marked as checked'),
});
export type Study = z.infer<typeof Study>;

/** The schema of `data/studies.yaml`. */
export const StudyList = z.array(Study);
