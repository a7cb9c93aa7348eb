import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { StudyRow } from './rows.ts';
import { words } from './text.ts';

/** Digits as a source gives them: two for what is measured in hundredths, fewer where there are none. */
const plain = (value: number): string => decimal(value, Math.round(value * 10) === value * 10 ? 1 : 2);

/** The interval of an effect in words; empty where none was read. */
export function intervalWords({ ci_low: low, ci_high: high }: StudyRow['effect'], lang: Lang): string {
  return low === null || high === null ? '' : words[lang].interval(decimal(low), decimal(high));
}

/** An effect in words, with its metric and its interval; that it could not be read where it could not. */
export function effectWords({ effect }: Pick<StudyRow, 'effect'>, lang: Lang): string {
  const { metric, value } = effect;
  const w = words[lang];
  if (metric === null || value === null) return w.notRead;
  const inWords = metric === 'percentage_points' || metric === 'ratio' ? plain(value) : decimal(value);
  return `${w.metrics[metric](inWords)}${intervalWords(effect, lang)}`;
}
