import { figureAboutEn, type FigureAbout } from './figure-about-en.ts';
import { figureAboutZh } from './figure-about-zh.ts';
import type { Lang } from './languages.ts';

const WORDS: Readonly<Record<Lang, Readonly<Record<string, Omit<FigureAbout, 'sections'>>>>> = {
  en: figureAboutEn,
  zh: figureAboutZh,
};
const SECTIONS: Readonly<Record<string, FigureAbout>> = figureAboutEn;

/** The method of a figure in brief, its limits, and the sections of the protocol. Throws where nothing is written. */
export function figureAbout(id: string, lang: Lang): FigureAbout {
  const [words, { sections } = {}] = [WORDS[lang][id], SECTIONS[id]];
  if (!words || !sections)
    throw new Error(`nothing is said of the method of "${id}". Write it in src/i18n/figure-about-${lang}.ts`);
  return { ...words, sections };
}

/** Headings of what is said of a figure, and how sections of the protocol are named. */
export const figureAboutWords: Readonly<
  Record<Lang, { method: string; limits: string; howTo: string; section: (n: number) => string; protocol: string }>
> = {
  en: {
    howTo: 'How to read it',
    method: 'Method in brief',
    limits: 'Limits',
    section: (n) => `§${n}`,
    protocol: 'In full in the analysis protocol:',
  },
  zh: {
    howTo: '怎样读图',
    method: '方法简述',
    limits: '局限',
    section: (n) => `第${n}节`,
    protocol: '详见分析方案：',
  },
};
