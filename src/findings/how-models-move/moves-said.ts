import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { inTime } from '../../model/sequence.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import type { Tally } from './tally.ts';

/** How many moves say nothing sure of integration. */
function decided({ all, onLine, unplaced }: Tally): Text {
  const open = onLine.length + unplaced.length;
  if (all.length === 0)
    return {
      en: 'No programme is known to have moved from one arrangement to another',
      zh: '未见有项目由一种安排转入另一种安排',
    };
  if (open === 0)
    return both((lang) =>
      lang === 'en'
        ? `What each of ${smallNumber(all.length, lang)} moves does to integration can be told`
        : `${all.length}次变动都看得出与融合是何关系`,
    );
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(open, lang))} of ${smallNumber(all.length, lang)} moves ${open === 1 ? 'tells' : 'tell'} nothing sure about integration`
      : `${all.length}次变动中，有${open}次说不准是走近还是远离融合`,
  );
}

/** What the moves do, and why those that decide nothing don't. */
function counts({ all, into, out, within, apart, onLine, unplaced }: Tally): Text {
  if (all.length === 0) return { en: 'There is no move to count.', zh: '没有可数的变动。' };
  return both((lang) => {
    const n = (some: readonly unknown[]) => numberAlone(some.length, lang);
    const one = (some: readonly unknown[], single: string, many: string) => (some.length === 1 ? single : many);
    if (lang === 'en') {
      const rest = [
        onLine.length > 0 ? `${n(onLine)} ${one(onLine, 'begins or ends', 'begin or end')} exactly on the line` : '',
        unplaced.length > 0 ? `${n(unplaced)} ${one(unplaced, 'has', 'have')} an end without a position` : '',
      ].filter((part) => part !== '');
      const first = `Of ${smallNumber(all.length, lang)} ${one(all, 'move', 'moves')}, ${n(into)} ${one(into, 'leads', 'lead')} into integration and ${n(out)} out of it; ${n(within)} ${one(within, 'stays', 'stay')} within it and ${n(apart)} below it.`;
      return rest.length === 0 ? first : `${first} Of the others, ${rest.join(' and ')}.`;
    }
    const rest = [
      onLine.length > 0 ? `${onLine.length}次恰好起于或止于界线` : '',
      unplaced.length > 0 ? `${unplaced.length}次有一端无法定位` : '',
    ].filter((part) => part !== '');
    const first = `${all.length}次变动中，进入融合的${into.length}次，退出融合的${out.length}次；始终在融合之内的${within.length}次，始终未融合的${apart.length}次。`;
    return rest.length === 0 ? first : `${first}其余的变动，${rest.join('，')}。`;
  });
}

/** Pairs of phases of one programme that run side by side. */
export const twins = ({ cases }: Pick<Dataset, 'cases'>): number =>
  cases
    .flatMap(({ phases }) => phases.flatMap((one, i) => phases.slice(i + 1).map((other) => inTime(one, other))))
    .filter((time) => time === 'parallel').length;

function twinsSaid(data: Dataset): Text {
  const pairs = twins(data);
  const several = data.cases.filter(({ phases }) => phases.length > 1).length;
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    return lang === 'en'
      ? `Of ${smallNumber(data.cases.length, lang)} ${data.cases.length === 1 ? 'programme' : 'programmes'}, ${n(several)} ${several === 1 ? 'has' : 'have'} more than one phase; ${n(pairs)} ${pairs === 1 ? 'pair' : 'pairs'} of phases ${pairs === 1 ? 'runs' : 'run'} side by side.`.replace(
          'none pairs',
          'no pairs',
        )
      : `${data.cases.length}个项目中，分为不止一个阶段的有${several}个；同时进行的阶段有${pairs}对。`;
  });
}

/** How many moves lead into integration and out of it, and how many rise and fall at the line between. */
function ways({ into, out, up, down }: Tally): Text {
  const [rise, fall] = [up.length - into.length, down.length - out.length];
  if (up.length + down.length === 0)
    return { en: 'No move on record leads up or down', zh: '没有见于记录的向上或向下的变动' };
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    const [s, v] = [(value: number) => (value === 1 ? 's' : ''), into.length === 1 ? 'move leads' : 'moves lead'];
    if (lang === 'en') {
      const edge =
        rise + fall === 0
          ? ''
          : `; of those that touch the line, ${n(rise)} rise${s(rise)} and ${n(fall)} fall${s(fall)}`;
      return `${capitalised(smallNumber(into.length, lang))} ${v} into integration and ${n(out.length)} out of it${edge}`;
    }
    const edge = rise + fall === 0 ? '' : `；触及界线的，上升${rise}次，下降${fall}次`;
    return `进入融合的变动${into.length}次，退出融合的${out.length}次${edge}`;
  });
}

/** What can be said of the moves at large. */
export const movesSaid = (data: Dataset, moves: Tally): Record<string, Text> => ({
  decided: decided(moves),
  counts: counts(moves),
  twins: twinsSaid(data),
  ways: ways(moves),
});
