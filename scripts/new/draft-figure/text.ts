import type { Lang, Text } from '../../../src/i18n/languages.ts';

/** What it shows, as a noun, never a finding. */
export const title: Text = { en: '', zh: '' };

/** How to read it. */
export const howTo: Text = { en: '', zh: '' };

interface Words {
  /** The finding in one sentence, computed. */
  takeaway: (programmes: number, first: number, last: number) => string;
  /** What is drawn, and what is not. */
  caption: (programmes: number) => string;
  /** The picture in words. */
  alt: (programmes: number, first: number, last: number) => string;
  table: string;
  programme: string;
  year: string;
}

export const words: Readonly<Record<Lang, Words>> = {
  en: { takeaway: () => '', caption: () => '', alt: () => '', table: '', programme: 'Programme', year: 'Began' },
  zh: { takeaway: () => '', caption: () => '', alt: () => '', table: '', programme: '项目', year: '起始年份' },
};
