import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

/** How many programmes are told to have ended, and of how many nothing is told. */
export function unseenSaid({ cases }: Pick<Dataset, 'cases'>): Record<string, Text> {
  const of = (wanted: string) => cases.filter(({ status }) => status === wanted).length;
  const [ended, open] = [of('ended'), of('unknown')];
  return {
    ended: both((lang) =>
      lang === 'en'
        ? `${capitalised(numberAlone(ended, lang))} of ${smallNumber(cases.length, lang)} programmes ${ended === 1 ? 'is' : 'are'} on record as ended`
        : ended === 0
          ? `${cases.length}个项目中，没有一个写明已经结束`
          : `${cases.length}个项目中，写明已经结束的有${ended}个`,
    ),
    'status-unknown': both((lang) =>
      lang === 'en'
        ? open === 0
          ? 'Of all others the sources say that they still run.'
          : `Of ${numberAlone(open, lang)} more the sources do not say whether ${open === 1 ? 'it still runs' : 'they still run'}.`
        : open === 0
          ? '其余项目是否仍在运行，资料都有交代。'
          : `另有${open}个，资料没有说是否仍在运行。`,
    ),
  };
}
