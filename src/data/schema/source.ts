import { z } from 'zod';
import { says, show } from './says.ts';
import { Day, Id, Line } from './text.ts';

export const SOURCE_KINDS = ['government', 'media', 'academic', 'organisation', 'igo', 'company'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Item types of CSL 1.0.2 that a source of this dataset may have. */
// prettier-ignore
export const SOURCE_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'book', 'broadcast', 'chapter', 'dataset',
  'document', 'entry', 'hearing', 'interview', 'legislation', 'manuscript', 'motion_picture', 'pamphlet',
  'paper-conference', 'post', 'post-weblog', 'regulation', 'report', 'review', 'speech', 'standard', 'thesis',
  'webpage',
] as const;

const Name = z
  .strictObject({
    family: Line.optional().describe('Family name of a person'),
    given: Line.optional().describe('Given name of a person'),
    literal: Line.optional().describe('Name of an institution, instead of the other two'),
  })
  .refine(
    ({ family, given, literal }) => (literal === undefined ? family !== undefined : !family && !given),
    says('the name is neither a person’s nor an institution’s', 'Write family and given, or literal alone'),
  );

const isDate = (parts: readonly number[]): boolean => {
  const [year = 0, month = 1, day = 1] = parts;
  const text = [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
  return Day.safeParse(text).success;
};
const noDate = says((input) => `[${String(input)}] is no date`, 'Write [2026, 11, 23], or as much of it as is known');
const DateParts = z.array(z.int()).min(1, noDate).max(3, noDate).refine(isDate, noDate);
const CslDate = z.strictObject({
  'date-parts': z
    .array(DateParts)
    .length(1, says('more or less than one date is given', 'Write [[2026, 11, 23]]'))
    .describe('One date: year, month, day, as far as it is known'),
});

const Address = z.string().refine(
  (text) => /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text) && !/\s/.test(text) && URL.canParse(text),
  says((input) => `${show(input)} is no address`, 'Write it with http:// or https://'),
);

/** The schema of one entry of `data/sources.json`: CSL-JSON and what this project adds to it under `custom`. */
export const Source = z.strictObject({
  id: Id.describe('The id by which the dataset cites it; ids are for ever'),
  type: z.enum(SOURCE_TYPES).describe('CSL type of the work'),
  title: Line.describe('Title; in square brackets if the page’s own headline was not visible'),
  'title-short': Line.optional().describe('English rendering of the title'),
  author: z
    .array(Name)
    .min(1, says('the list of authors is empty', 'Name one, or leave the field out'))
    .optional()
    .describe('Authors'),
  'container-title': Line.optional().describe('Journal, newspaper or site'),
  publisher: Line.optional().describe('Publisher'),
  number: Line.optional().describe('Number of a document or report'),
  volume: Line.optional().describe('Volume'),
  issue: Line.optional().describe('Issue'),
  page: Line.optional().describe('Pages'),
  issued: CslDate.optional().describe('Date of publication, where it is known'),
  accessed: CslDate.describe('Day on which it was read'),
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/,
      says((input) => `${show(input)} is no language tag`, 'Write one such as zh or en'),
    )
    .describe('Language of the text, which is also the language in which it is cited'),
  URL: Address.optional().describe('Address; absent where the text was read in a reprint'),
  DOI: z
    .string()
    .regex(
      /^10\.\d{4,9}\/\S+$/,
      says((input) => `${show(input)} is no DOI`, 'Write it as 10.1000/182, without an address'),
    )
    .optional()
    .describe('Digital object identifier, without an address'),
  custom: z
    .strictObject({
      kind: z.enum(SOURCE_KINDS).describe('Who speaks in it'),
      retrieved: Line.describe('What was read: mostly the opening of a stored page'),
      access: Line.optional().describe(
        'Where the text was read in a reprint, in place of an address; such a source is never linked',
      ),
      archived: Address.optional().describe('Address of an archived copy, once the page itself is gone'),
      title_note: Line.optional().describe('How the title came about, where the headline was not visible'),
    })
    .describe('What this project adds to CSL-JSON'),
});
export type Source = z.infer<typeof Source>;

/** The schema of `data/sources.json`. */
export const SourceList = z.array(Source);
