import type { Lang } from '../../i18n/languages.ts';
import { list } from '../../i18n/format.ts';
import { isNegative, isPositive } from '../../model/draws.ts';
import { COMPONENTS } from '../../model/outcomes.ts';
import type { Verdict } from '../../model/verdict.ts';
import { optionName } from '../robustness/names.ts';
import { words as choiceWords } from '../robustness/text.ts';
import { dText } from './numbers.ts';
import { mixOf, unusual, type Said } from './said.ts';
import { words } from './text.ts';

/** The sentences of the figure, chosen by what the weights give. */
export interface Sentences {
  readonly takeaway: (s: Said) => string;
  readonly caption: (s: Said) => string;
  readonly alt: (s: Said) => string;
}

/** The way in which the counter-case counts, where it is not the main one's. */
export function countedWith(s: Said, lang: Lang): string {
  const ways = s.counter ? unusual(s.counter) : [];
  if (ways.length === 0) return words[lang].mainWay;
  const named = ways.map((option) => {
    const [choice, name] = [choiceWords[lang].choices[option.part], optionName(option, lang)];
    return lang === 'en' ? `${choice.charAt(0).toLowerCase()}${choice.slice(1)}: ${name}` : `${choice}：${name}`;
  });
  return named.join(lang === 'en' ? '; ' : '；');
}

const EN: Record<Verdict, string> = {
  holds: 'in this dataset the claim holds',
  'leans that way': 'this dataset leans the claim’s way',
  'does not hold': 'in this dataset the claim does not hold',
  'leans the other way': 'this dataset leans the other way',
  reversed: 'in this dataset the claim is reversed',
};
const ZH: Record<Verdict, string> = {
  holds: '论断在本数据集中成立',
  'leans that way': '本数据集偏向论断',
  'does not hold': '论断在本数据集中不成立',
  'leans the other way': '本数据集偏向论断的反面',
  reversed: '本数据集的结果与论断相反',
};

const EN_PRESETS = {
  adequacy: 'At the report’s weights of adequacy',
  capacity: 'With capacity alone',
  equal: 'At equal weights',
} as const;
const ZH_PRESETS = {
  adequacy: '按本报告“充分性”的权重',
  capacity: '只看专业能力',
  equal: '三项权重均等时',
} as const;
const enWeights = ({ preset, atCounter }: Said): string =>
  preset ? EN_PRESETS[preset] : atCounter ? 'At the counter-case’s weights' : 'At your weights';
const zhWeights = ({ preset, atCounter }: Said): string =>
  preset ? ZH_PRESETS[preset] : atCounter ? '按最强反例的权重' : '按你的权重';

function enOwn(s: Said): string {
  const { own } = s;
  const { curve, positive, negative, difference, interval } = own;
  const weights = `${enWeights(s)} (${words.en.mixLong(mixOf(own.weights))})`;
  if (curve.length === 0) return `${weights} nothing can be compared: one group is empty.`;
  const main =
    difference === null
      ? 'the main way has no difference'
      : `the main way gives D = ${dText(difference)}${interval ? ` (95% interval ${dText(interval[0])} to ${dText(interval[1])})` : ''}`;
  return `${weights} ${EN[own.verdict]}: of ${curve.length} ways of counting, ${positive} put integrated phases ahead and ${negative} behind; ${main}.`;
}

function zhOwn(s: Said): string {
  const { own } = s;
  const { curve, positive, negative, difference, interval } = own;
  const weights = `${zhWeights(s)}（${words.zh.mixLong(mixOf(own.weights))}）`;
  if (curve.length === 0) return `${weights}，有一组为空，无从比较。`;
  const main =
    difference === null
      ? '主算法没有差值'
      : `主算法的D为${dText(difference)}${interval ? `（95%区间${dText(interval[0])}至${dText(interval[1])}）` : ''}`;
  return `${weights}，${ZH[own.verdict]}：${curve.length}种算法中，${positive}种是已融合的阶段领先，${negative}种落后；${main}。`;
}

function enCounter(s: Said): string {
  const within = `with every weight between ${s.low}% and ${s.high}%`;
  if (!s.counter)
    return `No case against the claim can be made ${within}: no way of counting knows all three measures.`;
  const where = `${words.en.mixLong(mixOf(s.counter.weights))}; ${countedWith(s, 'en')}`;
  const d = `D = ${dText(s.counter.difference)} (${where})`;
  return isNegative(s.counter.difference)
    ? `The sharpest counter-case ${within} is ${d}.`
    : `Even the sharpest counter-case ${within} does not put integrated phases behind: ${d}.`;
}

function zhCounter(s: Said): string {
  const within = `在每项权重取${s.low}%至${s.high}%的范围内`;
  if (!s.counter) return `${within}举不出反例：没有一种算法三项指标都有差值。`;
  const where = `${words.zh.mixLong(mixOf(s.counter.weights))}；${countedWith(s, 'zh')}`;
  const d = `D为${dText(s.counter.difference)}（${where}）`;
  return isNegative(s.counter.difference)
    ? `${within}，最强的反例是${d}。`
    : `${within}，即使最强的反例也不能使已融合的阶段落后：${d}。`;
}

function enRange({ range }: Said): string {
  if (!range) return 'The main way of counting has no difference there.';
  const runs = `D of the main way runs from ${dText(range[0])} to ${dText(range[1])}`;
  if (isPositive(range[0])) return `But no weights allowed there turn the main way of counting below zero: ${runs}.`;
  if (isNegative(range[1])) return `And no weights allowed there lift the main way of counting above zero: ${runs}.`;
  if (isNegative(range[0]) && isPositive(range[1]))
    return `Some weights allowed there put the main way of counting below zero, others above: ${runs}.`;
  return `The weights allowed there turn the main way of counting to one side at most: ${runs}.`;
}

function zhRange({ range }: Said): string {
  if (!range) return '主算法在此没有差值。';
  const runs = `主算法的D在${dText(range[0])}与${dText(range[1])}之间`;
  if (isPositive(range[0])) return `但范围内没有一组权重能使主算法低于零：${runs}。`;
  if (isNegative(range[1])) return `范围内也没有一组权重能使主算法高于零：${runs}。`;
  if (isNegative(range[0]) && isPositive(range[1])) return `范围内有的权重使主算法低于零，有的使它高于零：${runs}。`;
  return `范围内的权重至多使主算法偏向一侧：${runs}。`;
}

const flipText = (value: number): string => `${(value * 100).toFixed(1)}%`;

function enFlips({ flips }: Said): string {
  const found = COMPONENTS.filter((name) => flips[name] !== null);
  const never = COMPONENTS.filter((name) => flips[name] === null).map((name) => words.en.components[name]);
  const parts = found.map((name) => `${words.en.components[name]} at ${flipText(flips[name] ?? 0)}`);
  const start = 'If one of your weights is changed and the other two keep their proportion, D of the main way';
  if (found.length === 0) return `${start} never changes sign.`;
  return `${start} changes sign with ${list(parts, 'en')}${never.length > 0 ? `, and never with ${list(never, 'en')}` : ''}.`;
}

function zhFlips({ flips }: Said): string {
  const found = COMPONENTS.filter((name) => flips[name] !== null);
  const never = COMPONENTS.filter((name) => flips[name] === null).map((name) => words.zh.components[name]);
  const parts = found.map((name) => `${words.zh.components[name]}为${flipText(flips[name] ?? 0)}时`);
  const start = '只改动一项权重、其余两项保持比例，主算法的D';
  if (found.length === 0) return `${start}都不会变号。`;
  return `${start}在${list(parts, 'zh')}变号${never.length > 0 ? `；改动${list(never, 'zh')}则不会变号` : ''}。`;
}

export const sentences: Record<Lang, Sentences> = {
  en: {
    takeaway: (s) => [enOwn(s), enCounter(s), ...(s.counter ? [enRange(s)] : [])].join(' '),
    caption: (s) =>
      [
        'The weighing is the reader’s own: the report judges adequacy and capacity apart and gives no verdict on a mixture.',
        `By the main way the differences are ${list(
          COMPONENTS.map((name) => `${dText(s.main[name])} in ${words.en.components[name]}`),
          'en',
        )}.`,
        enFlips(s),
        s.dropped > 0
          ? `At these weights ${s.dropped} ways of counting leave a group empty and are dropped.`
          : 'At these weights no way of counting leaves a group empty.',
        'The scale of D stands still, so that weights can be compared. Weights chosen after seeing the answer are no test: the interval does not allow for the choosing, so no p is given. D speaks of the form of service in documents, not of how children fare.',
      ].join(' '),
    alt: (s) =>
      `A triangle of all weighings of breadth, contact and professional capacity, toned by the share of ways of counting above zero, with an outline of the weights from ${s.low}% to ${s.high}%, a ring at your weights and a cross at the sharpest counter-case. Beside it a curve of ${s.own.curve.length} differences in rising order: ${s.own.negative} below zero, ${s.own.positive} above. The table below has the values.`,
  },
  zh: {
    takeaway: (s) => [zhOwn(s), zhCounter(s), ...(s.counter ? [zhRange(s)] : [])].join(''),
    caption: (s) =>
      [
        '这里的加权是读者自己的：本报告对充分性和专业能力分别下结论，不对二者的混合下结论。',
        `按主算法，各项的差值：${COMPONENTS.map((name) => `${words.zh.components[name]}${dText(s.main[name])}`).join('，')}。`,
        zhFlips(s),
        s.dropped > 0
          ? `按这组权重，有${s.dropped}种算法因一组为空而剔除。`
          : '按这组权重，没有因一组为空而剔除的算法。',
        'D的刻度固定不变，便于比较不同的权重。看过结果再选权重，算不上检验：区间没有把挑选计算在内，因此也不给出p值。D说的是资料所载的服务形式，不是孩子过得怎样。',
      ].join(''),
    alt: (s) =>
      `三角形包含需求的广度、陪伴的连续性、专业能力的所有加权，色调表示高于零的算法所占比例；虚线是每项权重在${s.low}%与${s.high}%之间的范围，圆环是你的权重，叉号是最强反例。旁边的曲线把${s.own.curve.length}种算法的差值由低到高排列：${s.own.negative}种低于零，${s.own.positive}种高于零。数值见下表。`,
  },
};
