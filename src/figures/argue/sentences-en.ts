import { list } from '../../i18n/format.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import { isNegative, isPositive } from '../../model/draws.ts';
import { COMPONENTS } from '../../model/outcomes.ts';
import { countedWith } from './counted-with.ts';
import { dText, flipText } from './numbers.ts';
import { isBelow } from './parts.ts';
import { mixOf, type Said } from './said.ts';
import type { Sentences } from './sentences.ts';
import { words } from './text.ts';

const VERDICTS = verdictWords.en.clause;
const PRESETS = {
  adequacy: 'At the report’s weights of adequacy',
  capacity: 'With capacity alone',
  equal: 'At equal weights',
} as const;
const weightsSaid = ({ preset, atCounter }: Said): string =>
  preset ? PRESETS[preset] : atCounter ? 'At the counter-case’s weights' : 'At your weights';

function ownSaid(s: Said): string {
  const { own } = s;
  const { curve, positive, negative, difference, interval } = own;
  const weights = `${weightsSaid(s)} (${words.en.mixLong(mixOf(own.weights))})`;
  if (curve.length === 0) return `${weights}, nothing can be compared: one group is empty.`;
  const main =
    difference === null
      ? 'the main way has no difference'
      : `the main way gives D\u00a0=\u00a0${dText(difference)}${interval ? ` (95% interval ${dText(interval[0])} to ${dText(interval[1])})` : ''}`;
  return `${weights}, ${VERDICTS[own.verdict]}: ${positive} of ${curve.length} ways of counting put integrated phases ahead, ${negative} behind; ${main}.`;
}

function counterSaid(s: Said): string {
  const within = `with every weight between ${s.low}% and ${s.high}%`;
  if (!s.counter)
    return `No case against the claim can be made ${within}: no way of counting knows all three measures.`;
  const where = `${words.en.mixLong(mixOf(s.counter.weights))}; ${countedWith(s, 'en')}`;
  const d = `D\u00a0=\u00a0${dText(s.counter.difference)} (${where})`;
  return isBelow(s.counter.difference)
    ? `The sharpest counter-case ${within} is ${d}.`
    : `Even the sharpest counter-case ${within} does not put integrated phases behind: ${d}.`;
}

function rangeSaid({ range, counter }: Said): string {
  if (!range) return 'The main way of counting has no difference there.';
  const runs = `D of the main way runs from ${dText(range[0])} to ${dText(range[1])}`;
  if (counter && !isBelow(counter.difference)) return `Within that range ${runs}.`;
  if (isPositive(range[0])) return `But no weights allowed there turn the main way of counting below zero: ${runs}.`;
  if (isNegative(range[1])) return `And no weights allowed there lift the main way of counting above zero: ${runs}.`;
  if (isNegative(range[0]) && isPositive(range[1]))
    return `Some weights allowed there put the main way of counting below zero, others above: ${runs}.`;
  return `The weights allowed there turn the main way of counting to one side at most: ${runs}.`;
}

function flipsSaid({ flips }: Said): string {
  const found = COMPONENTS.filter((name) => flips[name] !== null);
  const never = COMPONENTS.filter((name) => flips[name] === null).map((name) => words.en.components[name]);
  const parts = found.map((name) => `${words.en.components[name]} at ${flipText(flips[name] ?? 0)}`);
  const start = 'If one of your weights is changed and the other two keep their proportion, D of the main way';
  if (found.length === 0) return `${start} never changes sign.`;
  return `${start} changes sign with ${list(parts, 'en')}${never.length > 0 ? `, and never with ${list(never, 'en')}` : ''}.`;
}

/** The sentences in English. */
export const en: Sentences = {
  takeaway: (s) => [ownSaid(s), counterSaid(s), ...(s.counter ? [rangeSaid(s)] : [])].join(' '),
  caption: (s) =>
    [
      'The weighing is the reader’s own: the report judges adequacy and capacity apart and gives no verdict on a mixture.',
      'D is the mean of integrated phases minus the mean of the others, each phase measured from 0 to 1 at your weights: above zero, integrated phases are ahead.',
      `By the main way the differences are ${list(
        COMPONENTS.map((name) => `${dText(s.main[name])} in ${words.en.components[name]}`),
        'en',
      )}.`,
      flipsSaid(s),
      'A mark under a slider of the weights stands where the verdict changes sides (the claim’s, the other, neither) if that slider alone is moved and professional capacity takes up the rest; under one of the bounds, where the sharpest counter-case changes sign.',
      s.dropped > 0
        ? `At these weights ${s.dropped} ways of counting leave a group empty and are dropped.`
        : 'At these weights no way of counting leaves a group empty.',
      'Weights chosen after seeing the answer are no test: the interval does not allow for the choosing, so no p is given. D speaks of the form of service in documents, not of how children fare.',
    ].join(' '),
  alt: (s) =>
    `A triangle of all weighings of breadth, contact and professional capacity, toned by the share of ways of counting above zero, with an outline of the weights from ${s.low}% to ${s.high}%, a ring at your weights and a cross at the sharpest counter-case. Beside it a curve of ${s.own.curve.length} differences in rising order: ${s.own.negative} below zero, ${s.own.positive} above. The table below has the values.`,
};
