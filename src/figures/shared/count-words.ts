import { integer } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Count } from './counts.ts';
import { figureInWords } from './precision.ts';

const UNITS: Record<Lang, Record<Count['unit'], (figure: string) => string>> = {
  en: {
    children: (figure) => `${figure} children`,
    pupils: (figure) => `${figure} pupils`,
    percent: (figure) => `${figure}%`,
    organisations: (figure) => `${figure} organisations`,
    people: (figure) => `${figure} people`,
    cny: (figure) => `${figure} yuan`,
    stations: (figure) => `${figure} stations`,
    projects: (figure) => `${figure} projects`,
    posts: (figure) => `${figure} posts`,
  },
  zh: {
    children: (figure) => `${figure}名儿童`,
    pupils: (figure) => `${figure}名学生`,
    percent: (figure) => `${figure}%`,
    organisations: (figure) => `${figure}个组织`,
    people: (figure) => `${figure}人`,
    cny: (figure) => `${figure}元`,
    stations: (figure) => `${figure}个站点`,
    projects: (figure) => `${figure}个项目`,
    posts: (figure) => `${figure}个岗位`,
  },
};

/** A figure in full, with its unit and its precision in words: `more than 739,000 children`. */
export const countWords = ({ value, unit, precision }: Count, lang: Lang): string =>
  figureInWords(UNITS[lang][unit](unit === 'percent' ? String(value) : integer(value, lang)), precision, lang);
