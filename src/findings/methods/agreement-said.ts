import type { Dataset } from '../../data/types.ts';
import { decimal } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { agreement } from '../../model/agreement.ts';
import { numberAlone } from '../shared/number-alone.ts';

/** What Krippendorff asks for, and what he allows tentative conclusions from (Content Analysis, 2004, p. 241). */
export const FIRM = 0.8;
export const TENTATIVE = 0.667;

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((x, y) => x - y);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Coefficients of everything that was coded, those that are defined. */
function coefficients(data: Dataset) {
  const all = agreement(data);
  const defined = (kind: 'values' | 'seen') => all.map((one) => one[kind].alpha).filter((alpha) => alpha !== null);
  return { values: defined('values'), seen: defined('seen') };
}

/** How far the coders agree, as a heading and as a sentence. */
export function agreementSaid(data: Dataset): { readonly agreement: Text; readonly alphas: Text } {
  const { values, seen } = coefficients(data);
  const [onValues, onSeen] = [median(values), median(seen)];
  if (onValues === null || onSeen === null)
    return {
      agreement: { en: 'How far the coders agree cannot be said', zh: '两位编码员的一致程度无从判断' },
      alphas: {
        en: 'Krippendorff’s alpha is not defined here: nothing varies, or nothing was coded twice.',
        zh: '此处无法计算克里彭多夫α系数：编码没有变化，或没有两人都编的内容。',
      },
    };
  const [value, sight] = [decimal(onValues), decimal(onSeen)];
  const firm = (of: readonly number[]) => of.filter((alpha) => alpha >= FIRM).length;
  const weak = (of: readonly number[]) => of.filter((alpha) => alpha < TENTATIVE).length;
  return {
    agreement:
      value === sight
        ? {
            en: 'The coders agree as much on values as on whether there is evidence',
            zh: '两位编码员在取值上的一致程度，与在有无证据上相当',
          }
        : onValues > onSeen
          ? {
              en: 'The coders agree more on what a source says than on whether it says anything',
              zh: '资料说了什么，两位编码员看法较一致；资料有没有说，分歧较大',
            }
          : {
              en: 'The coders agree more on whether a source says anything than on what it says',
              zh: '资料有没有说，两位编码员看法较一致；资料说了什么，分歧较大',
            },
    alphas: {
      en: `Median alpha is ${value} on values and ${sight} on whether evidence was seen. Of ${values.length} ${values.length === 1 ? 'coefficient' : 'coefficients'} on values, ${numberAlone(firm(values), 'en')} ${firm(values) === 1 ? 'reaches' : 'reach'} ${FIRM} and ${numberAlone(weak(values), 'en')} ${weak(values) === 1 ? 'stays' : 'stay'} below ${TENTATIVE}. Of ${seen.length} on evidence seen, ${numberAlone(firm(seen), 'en')} ${firm(seen) === 1 ? 'reaches' : 'reach'} ${FIRM} and ${numberAlone(weak(seen), 'en')} ${weak(seen) === 1 ? 'stays' : 'stay'} below ${TENTATIVE}.`,
      zh: `α系数的中位数，取值为${value}，有无证据为${sight}。取值的${values.length}个系数中，达到${FIRM}的有${firm(values)}个，低于${TENTATIVE}的有${weak(values)}个；有无证据的${seen.length}个系数中，达到${FIRM}的${firm(seen) === 0 ? '一个也没有' : `有${firm(seen)}个`}，低于${TENTATIVE}的有${weak(seen)}个。`,
    },
  };
}
