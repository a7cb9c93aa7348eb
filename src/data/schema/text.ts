import { z } from 'zod';
import { LANGS, type Lang } from '../../i18n/languages.ts';

/** A sentence or name: never empty, never padded with space. */
export const Line = z
  .string()
  .min(1, 'is empty. Write it, or leave the field out where it may be absent')
  .refine((text) => text === text.trim(), 'begins or ends with a space. Remove it');

/** The same text in every language of the site. */
export const Text = z.strictObject(Object.fromEntries(LANGS.map((lang) => [lang, Line])) as Record<Lang, typeof Line>);

/** An identifier: lower-case letters, digits and hyphens. Ids are for ever. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id. Use lower-case letters, digits and single hyphens');

/** Ids of entries in `data/sources.json`; at least one. */
export const Sources = z.array(Id).min(1, 'names no source. Add the id of an entry in data/sources.json');

export const Year = z.int().min(1949).max(2100);
