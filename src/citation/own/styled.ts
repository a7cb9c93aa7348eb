import { citeWords } from '../../i18n/cite-words.ts';
import { chicago } from '../chicago.ts';
import type { Citable } from '../citable.ts';
import { reference, type Reference } from '../reference.ts';

/** Styles in which a thing of this site is cited in words. */
export const STYLE_NAMES = ['apa', 'chicago', 'gb'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

/** Stands for the day of reading, which only the reader knows. */
const UNREAD = { 'date-parts': [[9999, 12, 31]] };
export const UNREAD_TEXT = '[9999-12-31]';

/** Parts of this report are parts of a report in GB/T 7714-2025 (8.3, 8.4), whatever else they are. */
const PARTS = new Set(['chapter', 'figure', 'entry']);

const forGb = (work: Citable): Citable => ({
  ...work,
  type: PARTS.has(work.type) ? 'entry' : work.type,
  version: `V${work.version ?? ''}`,
  accessed: UNREAD,
});

/** Styles written in English say in English what a thing is, whatever its language. */
function forEnglish(work: Citable): Citable {
  const { genre } = citeWords('en');
  return work.type === 'figure' || work.type === 'dataset' ? { ...work, genre: genre[work.type] } : work;
}

/**
 * A thing of this site cited in every style. By GB/T 7714-2025, 8.14, a dataset online is cited with the day on which
 * it was read: there `UNREAD_TEXT` stands, to be filled in by the reader's browser or taken out.
 */
export const styled = (work: Citable): Readonly<Record<StyleName, Reference>> => ({
  apa: reference(forEnglish(work), 'en'),
  chicago: chicago(forEnglish(work)),
  gb: reference(forGb(work), 'zh'),
});
