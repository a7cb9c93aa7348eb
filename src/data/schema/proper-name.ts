import { z } from 'zod';
import { Line, Text } from './text.ts';

/** What a text may do that others may not. */
export const LIBERTIES = [
  'same in both languages',
  'no Chinese in the Chinese text',
  'Chinese in the English text',
] as const;
export type Liberty = (typeof LIBERTIES)[number];

/** The schema of one entry of `data/proper-names.yaml`. */
export const ProperName = z.strictObject({
  text: Line.describe('The text, exactly as it stands in the data'),
  may: z.array(z.enum(LIBERTIES)).min(1).describe('What it may do that other texts may not'),
  reason: Text.describe('Why'),
});
export type ProperName = z.infer<typeof ProperName>;

/** The schema of `data/proper-names.yaml`. */
export const ProperNameList = z.array(ProperName);
