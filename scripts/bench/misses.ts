import type { Lang } from '../../src/i18n/languages.ts';
import { CATEGORIES, type Audit } from './lighthouse.ts';
import type { MeasuredPage } from './measured-pages.ts';

/** Times in ms. */
const LCP = 1200;
const TBT = 50;
const CLS = 0.01;
/** What a page may transfer before any touch, fonts included, in bytes. */
const FIRST_VIEW: Readonly<Record<Lang, number>> = { en: 150_000, zh: 220_000 };

/** What of a page misses its target, in words; nothing where all is within. */
export function misses(audit: Audit, { lang, indexed }: MeasuredPage): string[] {
  const { scores, lcp, tbt, cls, bytes, missed } = audit;
  // A page for other sites to embed asks search engines to take the figure's own page instead.
  const expected = indexed ? [] : ['is-crawlable'];
  const unexpected = missed.filter((id) => !expected.includes(id));
  return [
    ...CATEGORIES.filter((id) => scores[id] < 100 && (id === 'performance' || unexpected.length > 0)),
    ...unexpected,
    ...(lcp > LCP ? [`LCP by ${Math.round(lcp - LCP)} ms`] : []),
    ...(tbt > TBT ? [`TBT by ${Math.round(tbt - TBT)} ms`] : []),
    ...(cls > CLS ? ['CLS'] : []),
    ...(bytes > FIRST_VIEW[lang] ? [`bytes by ${Math.round((bytes - FIRST_VIEW[lang]) / 1000)} kB`] : []),
  ];
}
