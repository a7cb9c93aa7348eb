import type { Lang } from '../i18n/languages.ts';
import type { Citable } from './citable.ts';
import { processor } from './engine.ts';
import { labelRecord } from './label-record.ts';
import { remembered } from './remembered.ts';
import { scriptOf } from './script.ts';

/**
 * The short label that stands for a work in a text, without brackets: `China Daily 2018`, `中国日报，2018`.
 * Two works may share one; `labels` tells them apart.
 */
export const citeInline: (work: Citable, lang: Lang) => string = remembered((work, lang) =>
  processor(lang === 'en' ? 'labelEn' : 'labelZh', scriptOf(work)).label(labelRecord(work, lang)),
);
