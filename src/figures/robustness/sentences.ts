import type { Lang } from '../../i18n/languages.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { plural } from '../shared/plural.ts';
import type { Said } from './said.ts';

/** The sentences of the figure, chosen by what the curves are. */
export interface Sentences {
  readonly takeaway: (all: readonly Said[]) => string;
  readonly caption: (all: readonly Said[]) => string;
  readonly alt: (all: readonly Said[], choices: number) => string;
}

const tested = (all: readonly Said[]) => all.filter(({ n }) => n > 0);
const untested = (all: readonly Said[]) => all.filter(({ n }) => n === 0);
const zeros = ({ n, positive, negative }: Said) => n - positive - negative;

const EN_VERDICT = verdictWords.en.clause;
const enCount = (k: number, n: number) => (k === n ? `all ${n}` : k === 0 ? `none of ${n}` : `${k} of ${n}`);

const enVerdict = (s: Said): string => {
  const behind = s.positive === s.n ? '' : ` and behind in ${s.negative === 0 ? 'none' : s.negative}`;
  return `On ${s.outcome} ${EN_VERDICT[s.verdict]}: integrated phases are ahead in ${enCount(s.positive, s.n)} ways of counting${behind}.`;
};

const enChance = ({ outcome, joint: { rare, median, sign } }: Said): string =>
  rare === 'all'
    ? `a curve as one-sided as that of ${outcome} would be rare (p\u00a0=\u00a0${sign})`
    : rare === 'none'
      ? `a curve as one-sided as that of ${outcome} would be no rarity (p\u00a0=\u00a0${sign})`
      : `whether a curve like that of ${outcome} would be rare depends on what of it is looked at (p\u00a0=\u00a0${median} for the median, ${sign} for the sign)`;

const enRest = (s: Said): string[] => [
  ...(zeros(s) > 0 ? [`${zeros(s)} ${zeros(s) === 1 ? 'is' : 'are'} exactly zero`] : []),
  ...(s.dropped > 0
    ? [
        `${s.dropped} ${s.dropped === 1 ? 'leaves' : 'leave'} a group empty and ${s.dropped === 1 ? 'is' : 'are'} dropped`,
      ]
    : ['none leaves a group empty']),
  ...(s.main
    ? [
        `the main way of counting gives ${s.main.difference}${s.main.interval ? ` (95% interval ${s.main.interval.join(' to ')}${s.main.spansZero ? ', which includes zero' : ''})` : ''}`,
      ]
    : ['the main way of counting has no difference']),
  ...(s.noise
    ? [
        `on ${s.noise.copies} copies of the data with one-step errors in ${s.noise.rate} of codes, as the audit found, it gives ${s.noise.interval.join(' to ')}, in ${s.noise.positive} of them above zero`,
      ]
    : []),
];

const zhNames: Record<Outcome, string> = { adequacy: '“充分性”', capacity: '“专业能力”' };
const ZH_VERDICT = verdictWords.zh.clause;
const zhCount = (k: number, n: number) =>
  k === n ? `全部${n}种算法都是` : k === 0 ? `${n}种算法中没有一种是` : `${n}种算法中有${k}种是`;

const zhVerdict = (s: Said): string => {
  const behind = s.positive === s.n ? '' : s.negative === 0 ? '，也没有一种落后' : `，${s.negative}种落后`;
  return `就${zhNames[s.outcome]}而言，${ZH_VERDICT[s.verdict]}：${zhCount(s.positive, s.n)}已融合的阶段领先${behind}。`;
};

const zhChance = ({ outcome, joint: { rare, median, sign } }: Said): string =>
  rare === 'all'
    ? `像${zhNames[outcome]}这样偏于一侧的曲线很少出现（p\u00a0=\u00a0${sign}）`
    : rare === 'none'
      ? `像${zhNames[outcome]}这样偏于一侧的曲线并不少见（p\u00a0=\u00a0${sign}）`
      : `像${zhNames[outcome]}这样的曲线是否少见，要看比的是什么（p值按中位数为${median}，按符号为${sign}）`;

const zhRest = (s: Said): string[] => [
  ...(zeros(s) > 0 ? [`恰为零的${zeros(s)}种`] : []),
  s.dropped > 0 ? `有一组为空而剔除的${s.dropped}种` : '没有因一组为空而剔除的算法',
  s.main
    ? `主算法为${s.main.difference}${s.main.interval ? `（95%区间${s.main.interval.join('至')}${s.main.spansZero ? '，含零' : ''}）` : ''}`
    : '主算法没有差值',
  ...(s.noise
    ? [
        `按抽查所见，在${s.noise.copies}份数据副本上（每份有${s.noise.rate}的编码错一级），主算法为${s.noise.interval.join('至')}，其中${s.noise.positive}高于零`,
      ]
    : []),
];

export const sentences: Record<Lang, Sentences> = {
  en: {
    takeaway: (all) => {
      const nothing = untested(all).map(({ outcome }) => `On ${outcome} nothing can be compared: one group is empty.`);
      const verdicts = [...tested(all).map(enVerdict), ...nothing].join(' ');
      if (tested(all).length === 0) return verdicts;
      return `${verdicts} By chance alone, ${tested(all).map(enChance).join('; ')}.`;
    },
    caption: (all) =>
      [
        'D, the mean of integrated phases minus that of the others, speaks of the form of service, not of how children fare, and the ways of counting are no independent tests: they share the same programmes.',
        ...tested(all).map((s) => {
          const name = s.outcome.charAt(0).toUpperCase() + s.outcome.slice(1);
          return `${name}: ${enRest(s).join('; ')}.`;
        }),
        ...[...new Set(tested(all).map(({ joint }) => joint.draws))].map(
          (draws) =>
            `Joint test: share of ${plural(draws, 'dataset', 'datasets')} with exchanged labels whose curve has as large a median, as many of one sign, or both (Simonsohn, Simmons & Nelson 2020).`,
        ),
      ].join(' '),
    alt: (all, choices) =>
      [
        ...all.map((s) =>
          s.n === 0
            ? `${s.outcome}: no curve.`
            : `Specification curve of ${s.outcome}: ${s.n} differences in rising order, ${s.negative} below zero, ${s.positive} above.`,
        ),
        `Beneath, strips for the options of ${choices} choices, with the median and the share above zero beside each. The table below has these values.`,
      ].join(' '),
  },
  zh: {
    takeaway: (all) => {
      const nothing = untested(all).map(({ outcome }) => `就${zhNames[outcome]}而言，有一组为空，无从比较。`);
      const verdicts = [...tested(all).map(zhVerdict), ...nothing].join('');
      return tested(all).length === 0 ? verdicts : `${verdicts}若纯属偶然，${tested(all).map(zhChance).join('；')}。`;
    },
    caption: (all) =>
      [
        'D是已融合的阶段与其他阶段的均值之差，说的是服务的形式，不是儿童的境况；各种算法用的是同一批项目，并非相互独立的检验。',
        ...tested(all).map((s) => `${zhNames[s.outcome]}：${zhRest(s).join('；')}。`),
        ...[...new Set(tested(all).map(({ joint }) => joint.draws))].map(
          (draws) =>
            `联合检验：在${draws}份调换标签的数据中，曲线的中位数不小于此、同号者不少于此或两者兼具的比例（Simonsohn、Simmons与Nelson，2020）。`,
        ),
      ].join(''),
    alt: (all, choices) =>
      [
        ...all.map((s) =>
          s.n === 0
            ? `${zhNames[s.outcome]}没有曲线。`
            : `${zhNames[s.outcome]}的算法曲线：${s.n}种算法的差值由低到高排列，${s.negative}种低于零，${s.positive}种高于零。`,
        ),
        `曲线下方按${choices}项选择列出各选项的条带，旁注中位数与为正的比例。数值见下表。`,
      ].join(''),
  },
};
