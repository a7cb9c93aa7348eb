import type { Lang, Text } from '../../i18n/languages.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import type { Component } from '../../model/outcomes.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Preset } from './presets.ts';

export const title: Text = {
  en: 'Argue against us: which weights turn the answer?',
  zh: '请来反驳：怎样的权重会改变结论？',
};

export const howTo: Text = {
  en: 'The report judges adequacy and capacity apart. A reader may think that the three measures behind them should weigh otherwise, or be taken together: the triangle holds every such weighing. At a corner one measure has all the weight; on the edge opposite it has none. The tone tells in what share of the ways of counting integrated phases come out ahead at those weights. A solid line, where there is one, parts the weights at which the main way of counting finds them ahead from those at which it finds them behind. The ring marks your weights; beside the triangle (on a phone, beneath it) every way of counting is put in order of its D at these weights. The cross is the sharpest case against the claim: the weights within the dashed outline, and the way of counting, that make D smallest. A dot with a name sets its weights. It is exact, for D changes evenly with the weights, so that it is smallest at a corner of the outline.',
  zh: '本报告对充分性和专业能力分别下结论。读者也许认为，背后的三项指标应当另作加权，或者合起来看：三角形包含了所有这样的加权。位于一角时，全部权重归一项指标；位于对边时，该项权重为零。色调表示在该权重下，已融合的阶段领先的算法占多大比例。如有实线，则是主算法的分界：一侧领先，另一侧落后。圆环是您的权重；三角形旁（手机上在其下方）把全部算法按它们在这组权重下的差值D排列。叉号是对论断最不利的反例：在虚线范围之内，使D最小的权重与算法。点按带名称的圆点，即采用它的权重。D随权重均匀变化，最小值必在虚线范围的顶点上，所以这一结果是精确的。',
};

export interface Words {
  readonly components: Readonly<Record<Component, string>>;
  /** Names at the corners, short enough for a phone. */
  readonly corners: Readonly<Record<Component, string>>;
  readonly presets: Readonly<Record<Preset, string>>;
  readonly own: string;
  /** Heading for weights that have a name. */
  readonly named: (name: string) => string;
  readonly counter: string;
  readonly set: (name: string, mix: string) => string;
  readonly mix: (mix: readonly [number, number, number]) => string;
  readonly mixLong: (mix: readonly [number, number, number]) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly untested: string;
  readonly main: (d: string, interval: readonly [string, string] | null) => string;
  readonly counterLine: (d: string, mix: string) => string;
  readonly counterCount: (ways: string) => string;
  readonly mainWay: string;
  readonly below: (n: number) => string;
  readonly above: (n: number) => string;
  readonly sorted: (n: number) => string;
  readonly ring: string;
  readonly whisker: string;
  readonly bands: string;
  readonly box: (low: number, high: number) => string;
  readonly zero: string;
  readonly tableCaption: string;
  readonly columns: Readonly<
    Record<'what' | 'weights' | 'difference' | 'interval' | 'positive' | 'negative' | 'verdict', string>
  >;
  readonly counterAt: string;
  readonly counterItself: string;
  readonly counterOption: (choice: string) => string;
  readonly flip: (component: string) => string;
  readonly never: string;
  /** What is said at a slider on which an answer turns, or never does. */
  readonly turns: (what: string, after: string) => string;
  readonly keeps: (what: string) => string;
  readonly verdict: string;
  readonly counterSign: string;
  readonly range: (low: string, high: string) => string;
}

export const words: Record<Lang, Words> = {
  en: {
    components: { breadth: 'breadth', contact: 'contact', professional: 'professional capacity' },
    corners: { breadth: 'breadth', contact: 'contact', professional: 'professional capacity' },
    presets: { adequacy: 'adequacy', capacity: 'capacity', equal: 'equal thirds' },
    own: 'your weights',
    named: (name) => `Weights: ${name}`,
    counter: 'counter-case',
    set: (name, mix) => `Take these weights: ${name} (${mix})`,
    mix: ([breadth, contact, professional]) => `${breadth} / ${contact} / ${professional}`,
    mixLong: ([breadth, contact, professional]) =>
      `breadth ${breadth}%, contact ${contact}%, professional capacity ${professional}%`,
    verdicts: verdictWords.en.short,
    untested: verdictWords.en.untested,
    main: (d, interval) =>
      interval
        ? `Main way of counting: D ${d}, 95% interval ${interval[0]} to ${interval[1]}`
        : `Main way of counting: D ${d}`,
    counterLine: (d, mix) => `Sharpest counter-case: D ${d} at ${mix}`,
    counterCount: (ways) => `Its way of counting: ${ways}`,
    mainWay: 'the main way of counting',
    below: (n) => `${n} below zero`,
    above: (n) => `${n} above zero`,
    sorted: (n) => `${n} ways of counting, by D`,
    ring: 'main',
    whisker: '95%',
    bands: 'Share of the ways of counting above zero',
    box: (low, high) => `each weight from ${low}% to ${high}%`,
    zero: 'D of the main way is zero',
    tableCaption:
      'Weights with a name: D of the main way of counting with its 95% interval, how many ways of counting come out above and below zero, and the verdict by the report’s rule. Then at which value of each weight, the others keeping their proportion, D of the main way changes sign from where you stand. Last the sharpest counter-case, choice by choice.',
    columns: {
      what: 'Weights',
      weights: 'Breadth / contact / professional, %',
      difference: 'D',
      interval: '95% interval',
      positive: 'Above zero',
      negative: 'Below zero',
      verdict: 'In this dataset',
    },
    counterAt: 'the counter-case’s weights',
    counterItself: 'sharpest counter-case',
    counterOption: (choice) => `counter-case, ${choice.charAt(0).toLowerCase()}${choice.slice(1)}`,
    flip: (component) => `sign changes at a weight of ${component} of`,
    never: 'never',
    turns: (what, after) => `${what} changes after ${after}`,
    keeps: (what) => `${what} is the same all along`,
    verdict: 'the side that the verdict takes',
    counterSign: 'the sign of the sharpest counter-case',
    range: (low, high) => `${low} to ${high}`,
  },
  zh: {
    components: { breadth: '需求的广度', contact: '陪伴的连续性', professional: '专业能力' },
    corners: { breadth: '需求的广度', contact: '陪伴的连续性', professional: '专业能力' },
    presets: { adequacy: '充分性', capacity: '只看专业能力', equal: '三项均等' },
    own: '您的权重',
    named: (name) => `权重：${name}`,
    counter: '最强反例',
    set: (name, mix) => `采用这组权重：${name}（${mix}）`,
    mix: ([breadth, contact, professional]) => `${breadth} / ${contact} / ${professional}`,
    mixLong: ([breadth, contact, professional]) =>
      `需求的广度${breadth}%、陪伴的连续性${contact}%、专业能力${professional}%`,
    verdicts: verdictWords.zh.short,
    untested: verdictWords.zh.untested,
    main: (d, interval) => (interval ? `主算法：D为${d}，95%区间${interval[0]}至${interval[1]}` : `主算法：D为${d}`),
    counterLine: (d, mix) => `最强反例：D为${d}，权重${mix}`,
    counterCount: (ways) => `算法：${ways}`,
    mainWay: '主算法',
    below: (n) => `${n}种低于零`,
    above: (n) => `${n}种高于零`,
    sorted: (n) => `${n}种算法，按D排列`,
    ring: '主算法',
    whisker: '95%',
    bands: '高于零的算法所占比例',
    box: (low, high) => `每项权重在${low}%与${high}%之间`,
    zero: '主算法的D为零',
    tableCaption:
      '几组有名称的权重：主算法的D及其95%区间、高于和低于零的算法数、按本报告的规则得出的结论。其次，从您所在之处出发，其余两项保持比例，某项权重取何值时主算法的D变号。最后逐项列出最强反例的选择。',
    columns: {
      what: '权重',
      weights: '广度 / 陪伴 / 专业能力（%）',
      difference: 'D',
      interval: '95%区间',
      positive: '高于零',
      negative: '低于零',
      verdict: '就本数据集而言',
    },
    counterAt: '最强反例的权重',
    counterItself: '最强反例',
    counterOption: (choice) => `最强反例：${choice}`,
    flip: (component) => `使符号改变的${component}权重`,
    never: '无',
    turns: (what, after) => `过${after}后，${what}改变`,
    keeps: (what) => `${what}始终不变`,
    verdict: '结论偏向的一侧',
    counterSign: '最强反例的符号',
    range: (low, high) => `${low}至${high}`,
  },
};
