import type { Dataset } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

const KINDS = ['none', 'monitoring', 'pre_post', 'quasi_experimental', 'randomised'] as const;
type Kind = (typeof KINDS)[number];

const told: Readonly<Record<Lang, Readonly<Record<Kind, (n: number) => string>>>> = {
  en: {
    none: (n) => `for ${numberAlone(n, 'en')} no evaluation was found`,
    monitoring: (n) =>
      `${numberAlone(n, 'en')} ${n === 1 ? 'keeps' : 'keep'} figures of ${n === 1 ? 'its' : 'their'} own`,
    pre_post: (n) => `${numberAlone(n, 'en')} ${n === 1 ? 'was' : 'were'} looked at from outside or before and after`,
    quasi_experimental: (n) => `${numberAlone(n, 'en')} ${n === 1 ? 'has' : 'have'} a quasi-experiment`,
    randomised: (n) => `${numberAlone(n, 'en')} ${n === 1 ? 'has' : 'have'} a randomised trial`,
  },
  zh: {
    none: (n) => `未见评估的${n}个`,
    monitoring: (n) => `自我监测的${n}个`,
    pre_post: (n) => `有外部评估或前后测的${n}个`,
    quasi_experimental: (n) => `有准实验的${n}个`,
    randomised: (n) => `有随机对照试验的${n}个`,
  },
};

/** What evaluations the programmes have: how strong, not what they found. */
export function evaluationsSaid({ cases }: Pick<Dataset, 'cases'>): Record<string, Text> {
  const n = (kind: Kind) => cases.filter(({ evaluation }) => evaluation.code === kind).length;
  const controlled = n('quasi_experimental') + n('randomised');
  if (cases.length === 0) {
    const none = { en: 'No programme to evaluate', zh: '没有可评估的项目' };
    return { evaluated: none, evaluations: { en: `${none.en}.`, zh: `${none.zh}。` } };
  }
  return {
    evaluated: both((lang) =>
      lang === 'en'
        ? `${capitalised(numberAlone(controlled, lang))} of ${smallNumber(cases.length, lang)} ${cases.length === 1 ? 'programme' : 'programmes'} ${controlled === 1 ? 'has' : 'have'} been tried against a comparison group`
        : `${cases.length}个项目中，与对照组比较过的有${controlled}个`,
    ),
    evaluations: both((lang) => {
      const parts = KINDS.filter((kind) => n(kind) > 0).map((kind) => told[lang][kind](n(kind)));
      return lang === 'en'
        ? `Of ${smallNumber(cases.length, lang)} ${cases.length === 1 ? 'programme' : 'programmes'}, ${list(parts, lang)}.`
        : `${cases.length}个项目中，${parts.join('，')}。`;
    }),
  };
}
