import { z } from 'zod';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { says, show } from './says.ts';

/** A sentence or name: never empty, never padded with space, on one line, without traces of a wrong encoding. */
export const Line = z
  .string()
  .min(1, says('the text is empty', 'Write it, or leave the field out where it may be absent'))
  .refine((text) => text === text.trim(), says('the text begins or ends with a space', 'Remove it'))
  .refine(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    (text) => !/[\u0000-\u001f\u007f-\u009f]/.test(text),
    says('the text holds a line break or another control character', 'Write it on one line'),
  )
  .refine(
    (text) => !text.includes('\ufffd'),
    says('the text holds “\ufffd”, the trace of a wrong encoding', 'Type the lost characters again'),
  );

/** The same text in every language of the site. */
export const Text = z
  .strictObject(Object.fromEntries(LANGS.map((lang) => [lang, Line])) as Record<Lang, typeof Line>)
  .meta({ title: 'text in every language' });

/** An identifier: lower-case letters, digits and hyphens. Ids are for ever. */
export const Id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    says((input) => `${show(input)} is not an id`, 'Use lower-case letters, digits and single hyphens'),
  )
  .meta({ title: 'id' });

/** Ids of entries in `data/sources.json`; at least one. */
export const Sources = z
  .array(Id)
  .min(1, says('no source is named', 'Add the id of an entry in data/sources.json'))
  .meta({ title: 'list of source ids, at least one' });

const yearRange = says((input) => `${show(input)} is no year from 1949 to 2100`, 'Write the year in four digits');
export const Year = z.int().min(1949, yearRange).max(2100, yearRange).meta({ title: 'year' });

const isDay = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A date as exact as it is known: `2016`, `2016-02` or `2016-02-04`. */
export const PartialDate = z
  .string()
  .refine(
    (text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(text),
    says((input) => `${show(input)} is no date`, 'Write "2016", "2016-02" or "2016-02-04", a bare year in quotes'),
  )
  .meta({ title: 'date, as exact as it is known' });

/** A day: `2026-11-23`. */
export const Day = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
    says((input) => `${show(input)} is no day of the calendar`, 'Write it as 2026-11-23'),
  )
  .meta({ title: 'day' });
