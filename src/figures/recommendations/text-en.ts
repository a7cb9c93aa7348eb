import { percent } from '../../i18n/format.ts';
import { midSentence } from '../shared/mid-sentence.ts';
import { plural } from '../shared/plural.ts';
import type { Counts, Shared } from './counts.ts';
import type { Words } from './words.ts';

const name = ({ indicator, share }: Shared) => `${percent(share)} (${midSentence(indicator.label.en, 'en')})`;
const have = (n: number, of: number) => (n === of ? 'all' : n === 0 ? 'none' : String(n));
const has = (n: number) => (n === 1 ? 'has' : 'have');

/** How far the phases are from the highest code. */
function distance({ recommendations, lowest, highest, silent, phases }: Counts): string {
  if (!lowest || !highest || phases === 0) return '';
  const at =
    lowest === highest || lowest.share === highest.share ? name(lowest) : `${name(lowest)} to ${name(highest)}`;
  const unknown =
    silent && silent.share > 0
      ? `; the sources are silent on ${lowest === highest ? '' : 'up to '}${name(silent)}`
      : '';
  return ` What ${recommendations === 1 ? 'it' : 'they'} would raise is at its highest code in ${at} of phases${unknown}.`;
}

export const english: Words = {
  to: { government: 'To government', social_organisation: 'To social organisations' },
  addressee: { government: 'government', social_organisation: 'social organisations' },
  sides: { for: 'For', against: 'Against', open: 'Open' },
  none: 'none found',
  unknown: 'unknown',
  wouldRaise: 'It would raise',
  shares: 'Share of phases by code',
  at: (code) => `at ${code}`,
  casesFor: 'Cases for',
  indicator: 'indicator',
  level: (code, word) => `${code} ${word.charAt(0).toLowerCase()}${word.slice(1)}`,
  part: (level, share, phases) => `${level} ${share} (${plural(phases, 'phase', 'phases')})`,
  bar: (indicator, parts) => `${indicator}: ${parts}.`,
  move: (year, rose, improved) =>
    improved === null ? `${year}, ${rose} rose` : `${year}, ${rose} rose, as did ${improved}`,
  serves: (phase) => `“${phase}” has contact and capacity coded highest without`,
  mark: (of, side, told) => `${of} (${midSentence(side, 'en')}): ${told}.`,
  takeaway: (n, to) => {
    if (n.recommendations === 0) return 'No recommendation is on record.';
    const whose = to === 'all' ? '' : ` to ${to === 'government' ? 'government' : 'social organisations'}`;
    if (n.recommendations === 1)
      return `The only recommendation${whose} has ${n.withFor ? 'a' : 'no'} case for it and ${n.withAgainst ? 'a' : 'no'} case against it.${distance(n)}`;
    return `Of ${n.recommendations} recommendations${whose}, ${have(n.withFor, n.recommendations)} ${has(n.withFor)} a case for them and ${have(n.withAgainst, n.recommendations)} ${has(n.withAgainst)} a case against them.${distance(n)}`;
  },
  takeawayOfOne: ({ label, evidence }, n) =>
    `${label.en}: ${plural(evidence.for.length, 'case', 'cases')} for it, ${evidence.against.length} against, ${evidence.open.length} open.${distance(n)}`,
  caption: (n) =>
    `Bars: the ${plural(n.phases, 'phase', 'phases')} of ${plural(n.cases, 'case', 'cases')} in which a social organisation takes part; a case counts 1, shared by its phases. Not drawn: ${plural(n.outside, 'phase', 'phases')} of government alone. Which indicators a recommendation would raise is this project’s reading. “For”: an indicator rose from one phase to the next and contact or professional capacity rose too; “against”: it rose and neither did, or a phase has both at their best while all that is known of the indicators is lower; “open”: it rose, and the sources don’t tell whether the service improved. ${n.twice === 0 ? 'No case stands' : plural(n.twice, 'case stands', 'cases stand')} on more than one side of a recommendation. The sides are not weighed alike: a single phase whose contact and capacity are coded highest without can speak against, while only a move from one phase to the next can speak for; the numbers are no vote. A move in a documented programme is no trial: what came together need not have caused each other.`,
  alt: (n) =>
    `A list of ${plural(n.recommendations, 'recommendation', 'recommendations')} by addressee. Beside each, one bar for every indicator that it would raise, parted into the shares of phases at each code and unknown, and the number of cases for (found for ${n.withFor}), against (for ${n.withAgainst}) and open (for ${n.withOpen}). The table below has all shares and every case.`,
  altOfOne: (label) =>
    `${label}: its text, one bar for every indicator that it would raise, and three lists of cases, for, against and open, by name.`,
  tableCaption:
    'Of every recommendation: the indicators that it would raise, with the share of phases at each code (a case counts 1) and their number; then the cases for, against and open, each with what it shows.',
  columns: {
    recommendation: 'Recommendation',
    to: 'To',
    kind: 'Kind of row',
    what: 'Indicator or case',
    shows: 'What it shows',
  },
};
