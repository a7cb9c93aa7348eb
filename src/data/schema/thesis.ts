import { z } from 'zod';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { Day, Id, Line, Text } from './text.ts';

const named = Object.fromEntries(
  LANGS.map((lang) => [lang, Line.describe(`Wording in the language \`${lang}\``)]),
) as Record<Lang, typeof Line>;

const need = { id: Id.describe('Id of the need in the codebook'), ...named };
const dimension = { id: Id.describe('Id of the dimension in the codebook'), ...named };
const claim = { id: Id.describe('Id of the claim'), ...named };

/** Sides and heights of the thesis's two dimensions, from which the four models follow. */
export const SIDES = ['government', 'social'] as const;
export const HEIGHTS = ['low', 'high'] as const;

/** The schema of `data/thesis.yaml`: what the abstract of the thesis says, in this project's words. */
export const Thesis = z.strictObject({
  work: z
    .strictObject({
      author: Line.describe('Author'),
      title: Line.describe('Title, as the abstract gives it'),
      degree: Line.describe('Degree'),
      subject: Line.describe('Subject'),
      country: Line.describe('Country'),
      posted: Day.describe('Day on which the abstract was posted'),
      id: Line.describe('Number under which the abstract is listed'),
      read: Line.describe('What of it this project has read'),
    })
    .describe('The work'),
  method: Text.describe('Its method'),
  needs: z.array(z.strictObject(need)).describe('The needs that it names'),
  dimensions: z.array(z.strictObject(dimension)).describe('Its two dimensions'),
  models: z
    .array(
      z.strictObject({
        id: Id.describe('Id of the model'),
        ...named,
        initiation: z.enum(SIDES).describe('The side that initiates; the cell is this project’s reading'),
        integration: z.enum(HEIGHTS).describe('Low = not integrated, high = institutionally integrated'),
      }),
    )
    .describe('Its four models'),
  claims: z.array(z.strictObject(claim)).describe('Its claims'),
});
export type Thesis = z.infer<typeof Thesis>;
