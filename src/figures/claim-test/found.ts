import type { Lang } from '../../i18n/languages.ts';
import { amount, span } from './numbers.ts';
import type { OutcomeRow } from './rows.ts';
import type { Found, Side } from './text.ts';

const sideOf = (interval: OutcomeRow['all']['interval']): Side =>
  interval && interval[0] > 0 ? 'ahead' : interval && interval[1] < 0 ? 'behind' : 'neither';

/** What is found of an outcome, in figures that sentences can take. */
export const foundOf = ({ outcome, verdict, all }: OutcomeRow, lang: Lang): Found => ({
  outcome,
  verdict,
  difference: all.difference === null ? null : amount(all.difference),
  interval: all.interval ? span(all.interval, lang) : null,
  side: sideOf(all.interval),
});
