import { z } from 'zod';
import { Id, Sources, Text } from './text.ts';

/** The schema of one entry of `data/theory.yaml`. */
export const Theory = z.strictObject({
  id: Id.describe('Id of the work'),
  claim: Text.describe('What it claims'),
  speaks_to: z.array(Id).describe('Models of the thesis and relations of the codebook that it speaks to'),
  source: Sources.describe('Ids of the sources'),
  checked: z.boolean().describe('Whether the entry is marked as checked'),
});
export type Theory = z.infer<typeof Theory>;

/** The schema of `data/theory.yaml`. */
export const TheoryList = z.array(Theory);
