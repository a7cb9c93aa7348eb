import { decimal, percent, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { forTwoTests } from '../../model/for-two-tests.ts';
import type { Judgement } from '../../model/judgements.ts';
import type { Outcome } from '../../model/outcomes.ts';

export type Judged = Readonly<Record<Outcome, Judgement>>;

/** Whether an interval lies above zero, below it, or takes it in. */
export type Side = 'ahead' | 'behind' | 'neither';
export const sideOf = (interval: readonly [number, number] | null): Side =>
  interval && interval[0] > 0 ? 'ahead' : interval && interval[1] < 0 ? 'behind' : 'neither';

/** A difference to hundredths with its sign; one that rounds to nothing has none. */
export const amount = (value: number): string =>
  Number(value.toFixed(2)) === 0 ? decimal(Math.abs(value)) : signed(value, 2);

/** Two ends in words. */
export const span = ([low, high]: readonly [number, number], lang: Lang): string =>
  lang === 'en' ? `${amount(low)} to ${amount(high)}` : `${amount(low)}至${amount(high)}`;

/** A p value: to thousandths where it is small. */
export const pText = (p: number): string => (p < 0.001 ? '<0.001' : decimal(p, p < 0.1 ? 3 : 2));

/** A p corrected for two tests, as it is written. */
export const doubled = (p: number): string => pText(forTwoTests(p));

export const OUTCOME: Readonly<Record<Lang, Readonly<Record<Outcome, string>>>> = {
  en: { adequacy: 'adequacy', capacity: 'capacity' },
  zh: { adequacy: '充分性', capacity: '专业能力' },
};

/** A share in words: `23%`, `more than 99%`. */
export const shareText = (share: number, lang: Lang): string =>
  percent(share)
    .replace('>', { en: 'more than ', zh: '超过' }[lang])
    .replace('<', { en: 'less than ', zh: '不到' }[lang]);
