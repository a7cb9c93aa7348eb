import type { Lang } from '../../i18n/languages.ts';
import type { Estimate } from '../../model/estimate.ts';
import { smallNumber } from '../shared/small-number.ts';
import { sideOf } from './numbers.ts';

/** How many of some intervals lie clear of zero, as a sentence; nothing where none could be computed. */
export function clearOfZero(estimates: readonly Pick<Estimate, 'interval'>[], lang: Lang): string {
  const intervals = estimates.flatMap(({ interval }) => (interval ? [interval] : []));
  const of = intervals.length;
  const clear = intervals.filter((interval) => sideOf(interval) !== 'neither').length;
  if (of === 0) return '';
  if (lang === 'zh') {
    const all = of === 1 ? '区间' : `${of}个区间都`;
    return clear === 0
      ? `${all}跨过零。`
      : clear === of
        ? `${all}不跨过零。`
        : `${of}个区间中，不跨过零的有${clear}个。`;
  }
  if (of === 1) return clear === 0 ? 'The interval takes in zero.' : 'The interval lies clear of zero.';
  const n = smallNumber(of, lang);
  if (clear === 0) return `${of === 2 ? 'Neither' : 'None'} of the ${n} intervals lies clear of zero.`;
  if (clear === of) return `${of === 2 ? 'Both' : `All ${n}`} intervals lie clear of zero.`;
  return `Of the ${n} intervals ${smallNumber(clear, lang)} ${clear === 1 ? 'lies' : 'lie'} clear of zero.`;
}
