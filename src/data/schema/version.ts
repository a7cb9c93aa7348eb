import { z } from 'zod';
import { says, show } from './says.ts';
import { Day } from './text.ts';

/** The schema of `data/version.yaml`. */
export const Version = z.strictObject({
  version: z
    .string()
    .regex(
      /^\d+\.\d+\.\d+$/,
      says((input) => `${show(input)} is no version`, 'Write it in quotes, as in "1.0.0"'),
    )
    .describe('Version of the data: first number for a changed code, second for new records, third for wording'),
  date: Day.describe('Day to which the evidence stands'),
});
export type Version = z.infer<typeof Version>;
