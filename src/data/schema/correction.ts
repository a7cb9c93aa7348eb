import { z } from 'zod';
import { says } from './says.ts';
import { Day, Id, Line, Text } from './text.ts';

const Value = z
  .union(
    [z.string(), z.number(), z.boolean(), z.null()],
    says('a list or a map stands where one value belongs', 'Name the field more exactly'),
  )
  .meta({ title: 'text, number, true, false or null' });

/** The schema of one entry of `data/corrections.yaml`: an erratum, shown on the site. */
export const Correction = z.strictObject({
  date: Day.describe('Day of the correction'),
  case: Id.describe('Id of the case'),
  field: Line.describe('The field, such as phases[0].integration.policy.code'),
  was: Value.describe('What stood there'),
  now: Value.describe('What stands there now'),
  reason: Text.describe('Why it was changed'),
});
export type Correction = z.infer<typeof Correction>;

/** The schema of `data/corrections.yaml`. */
export const CorrectionList = z.array(Correction);
