import { z } from 'zod';
import { Id, Line, PartialDate, Sources, Text } from './text.ts';

/** Whether a policy's title is its own or this project's description of it. */
export const TITLE_KINDS = ['official', 'descriptive'] as const;

/** The schema of one entry of `data/policies.yaml`. */
export const Policy = z.strictObject({
  id: Id.describe('Id of the policy'),
  date: PartialDate.describe('Date, as exact as it is known'),
  number: Line.nullable().describe('Number of the document; null = not known'),
  title: Text.describe('Title'),
  title_is: z.enum(TITLE_KINDS).describe('Whether the title is the document’s own or describes it'),
  issuer: Text.describe('Who issued it'),
  summary: Text.describe('What it does'),
  social_organisations: Text.nullable().describe(
    'What it asks of or gives to social organisations; null = nothing told',
  ),
  bears_on: z.array(Id).describe('Integration indicators that it bears on'),
  source: Sources.describe('Ids of the sources'),
});
export type Policy = z.infer<typeof Policy>;

/** The schema of `data/policies.yaml`. */
export const PolicyList = z.array(Policy);
