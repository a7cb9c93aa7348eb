import { decimal } from '../../i18n/format.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import { plural } from '../shared/plural.ts';
import type { Found, Words } from './text.ts';

const STEPS = {
  contact: ['single events', 'at intervals', 'day to day'],
  professional: ['untrained', 'trained lay people', 'qualified lead'],
};
const NEEDS = ['none', 'one', 'two', 'three', 'four'];

const CLAUSES = verdictWords.en.clause;
const PLAIN = {
  ahead: 'integrated phases are ahead',
  behind: 'integrated phases are behind',
  neither: 'there is no clear difference',
};

function found({ outcome, verdict, difference, interval, side }: Found): string {
  const start = outcome === 'adequacy' ? 'On adequacy' : 'On capacity';
  if (difference === null || interval === null) return `${start} nothing can be compared: one group is empty.`;
  return `${start} ${PLAIN[side]} (${difference} on a scale of 0 to 1; 95% interval ${interval}), and over all ways of counting ${CLAUSES[verdict]}.`;
}

export const en: Words = {
  outcomes: { adequacy: 'Adequacy', capacity: 'Capacity' },
  definitions: {
    adequacy: 'How many needs the service names, and how continuous the contact is: half each.',
    capacity: 'The professional capacity of those who do the work.',
  },
  plain: {
    ahead: 'Integrated phases are ahead',
    behind: 'Integrated phases are behind',
    neither: 'No clear difference',
  },
  verdict: (verdict) => `Verdict: ${CLAUSES[verdict]}.`,
  curve: (positive, negative, of) =>
    `Of ${of} ways of counting, ${positive} put integrated phases ahead, ${negative} the others.`,
  components: { breadth: 'Breadth of needs', contact: 'Continuity of contact', professional: 'Professional capacity' },
  step: (component, i, steps) =>
    component === 'breadth'
      ? i === steps
        ? `all ${NEEDS[i] ?? i}`
        : (NEEDS[i] ?? String(i))
      : (STEPS[component][i] ?? ''),
  notKnown: 'not known',
  lanes: { integrated: 'integrated', onCut: 'on the line', other: 'not integrated' },
  lane: (lane, known) => [
    { integrated: 'Integrated', onCut: 'On the line', other: 'Not integrated' }[lane],
    `${known} known`,
  ],
  means: 'Means',
  mean: { integrated: 'integrated', other: 'not integrated' },
  differences: 'Difference: integrated minus not integrated',
  others: '← others ahead',
  ahead: 'integrated ahead →',
  lines: {
    all: 'All compared',
    government: 'Government began',
    social: 'Social organisation began',
    bounds: 'Bounds, if all were known',
  },
  tercile: (i, of, [fewest, most]) => {
    const range = fewest === most ? String(fewest) : `${fewest} to ${most}`;
    if (of === 1) return `Sources: ${range}`;
    return `${i === 0 ? 'Fewest sources' : i === of - 1 ? 'Most sources' : 'In between'} (${range})`;
  },
  span: (low, high) => `${low} to ${high}`,
  estimate: (difference, interval) => `${difference} (${interval})`,
  p: (p) => `p ${p}`,
  counted: (cases, phases) => `${plural(cases, 'programme', 'programmes')}, ${plural(phases, 'phase', 'phases')}`,
  none: 'cannot be computed',
  allUnknown: 'no estimate',
  keyTitle: 'Who began',
  keyMeans: 'means: solid integrated, ring not; bar the difference',
  keyDifference: 'difference with its 95% interval',
  begun: { government: 'government', social: 'social organisation', open: 'neither alone, or not known' },
  value: (value) => (value === null ? 'not known' : `${decimal(value, 2)} of 1`),
  mark: (name, phase, years, value, lane, begun) =>
    `${name}, ${phase}, ${years}. ${value}. Ties: ${lane}. Who began: ${begun}.`,
  takeaway: (all) => all.map(found).join(' '),
  caption: (n) =>
    [
      `${n.compared} of ${n.phases} phases are compared, each drawn once for every measure; ${n.outside} without a social organisation and ${n.noTie} without a known tie are left out.`,
      `Of those compared, not known: ${n.unknown.map(([component, count]) => `${en.components[component].toLowerCase()} ${count}`).join(', ')}.`,
      'Groups go by the mean of the known ties alone, so more marks are solid or hollow here than on the map, where certainty is asked for; a phase on the line counts half to each group. Every programme weighs the same, however many phases it has, and needs are coded once a programme.',
      ...(n.flat
        ? [
            'Wherever breadth is known it is the same, for sources name needs and hardly ever deny one; it adds nothing to the difference here.',
          ]
        : []),
      ...(n.doubled.length > 0
        ? [
            `Two outcomes are tested, and no p is corrected for that; doubled, as a correction for two tests would have it, they would be ${n.doubled.map(([outcome, p]) => `${p} (${en.outcomes[outcome].toLowerCase()})`).join(' and ')}.`,
          ]
        : []),
      'Intervals by bootstrap over programmes, p by exchanging the ties of whole programmes. The programmes are no sample: interval and p tell how the number would vary if programmes like these were drawn again, each as if independent; some share an organiser. What is measured is the form of service in documents, not how children fare.',
    ].join(' '),
  alt: (n, outcomes, lines) =>
    `${n.compared} phases of programmes in three rows, integrated, on the line and not integrated, by ${outcomes.map((outcome) => en.definitions[outcome].toLowerCase().replace(/\.$/, '')).join('; and by ')}; with means, differences and intervals. ${lines} The table below lists every value.`,
  tableCaption:
    'First the differences, then every phase with what it is measured at, 0 to 1 (– = not known, or not asked of this row).',
  columns: {
    name: 'Comparison, or programme and phase',
    group: 'Group',
    begun: 'Who began',
    breadth: 'Breadth',
    contact: 'Contact',
    professional: 'Professional capacity',
    difference: 'Difference',
    interval: '95% interval',
    p: 'p',
    counts: 'Number',
  },
  line: (outcome, label) => `${outcome}. ${label}`,
  notCompared: {
    outside: 'not compared: no social organisation',
    noTie: 'not compared: no tie known',
  },
};
