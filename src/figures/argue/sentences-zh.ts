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

const VERDICTS = verdictWords.zh.clause;

const PRESETS = {
  adequacy: '按本报告“充分性”的权重',
  capacity: '只看专业能力',
  equal: '三项权重均等时',
} as const;
const weightsSaid = ({ preset, atCounter }: Said): string =>
  preset ? PRESETS[preset] : atCounter ? '按最强反例的权重' : '按您的权重';

function ownSaid(s: Said): string {
  const { own } = s;
  const { curve, positive, negative, difference, interval } = own;
  const weights = `${weightsSaid(s)}（${words.zh.mixLong(mixOf(own.weights))}）`;
  if (curve.length === 0) return `${weights}，有一组为空，无从比较。`;
  const main =
    difference === null
      ? '主算法没有差值'
      : `主算法的D为${dText(difference)}${interval ? `（95%区间${dText(interval[0])}至${dText(interval[1])}）` : ''}`;
  return `${weights}，${VERDICTS[own.verdict]}：${curve.length}种算法中，${positive}种是已融合的阶段领先，${negative}种落后；${main}。`;
}

function counterSaid(s: Said): string {
  const within = `在每项权重取${s.low}%至${s.high}%的范围内`;
  if (!s.counter) return `${within}举不出反例：没有一种算法三项指标都有差值。`;
  const where = `${words.zh.mixLong(mixOf(s.counter.weights))}；${countedWith(s, 'zh')}`;
  const d = `D为${dText(s.counter.difference)}（${where}）`;
  return isBelow(s.counter.difference)
    ? `${within}，最强反例的${d}。`
    : `${within}，即使最强的反例也不能使已融合的阶段落后：${d}。`;
}

function rangeSaid({ range, counter }: Said): string {
  if (!range) return '主算法在此没有差值。';
  const runs = `主算法的D在${dText(range[0])}与${dText(range[1])}之间`;
  if (counter && !isBelow(counter.difference)) return `在此范围内，${runs}。`;
  if (isPositive(range[0])) return `但范围内没有一组权重能使主算法低于零：${runs}。`;
  if (isNegative(range[1])) return `范围内也没有一组权重能使主算法高于零：${runs}。`;
  if (isNegative(range[0]) && isPositive(range[1])) return `范围内有的权重使主算法低于零，有的使它高于零：${runs}。`;
  return `范围内的权重至多使主算法偏向一侧：${runs}。`;
}

function flipsSaid({ flips }: Said): string {
  const found = COMPONENTS.filter((name) => flips[name] !== null);
  const never = COMPONENTS.filter((name) => flips[name] === null).map((name) => words.zh.components[name]);
  const parts = found.map((name) => `${words.zh.components[name]}为${flipText(flips[name] ?? 0)}时`);
  const start = '只改动一项权重、其余两项保持比例，主算法的D';
  if (found.length === 0) return `${start}都不会变号。`;
  return `${start}在${list(parts, 'zh')}变号${never.length > 0 ? `；改动${list(never, 'zh')}则不会变号` : ''}。`;
}

/** The sentences in Chinese. */
export const zh: Sentences = {
  takeaway: (s) => [ownSaid(s), counterSaid(s), ...(s.counter ? [rangeSaid(s)] : [])].join(''),
  caption: (s) =>
    [
      '这里的加权是读者自己的：本报告对充分性和专业能力分别下结论，不对二者的混合下结论。',
      'D是已融合的阶段的均值减去其他阶段的均值，每个阶段按您的权重在0至1的尺度上取值；D大于零，表示已融合的阶段领先。',
      `按主算法，各项的差值：${COMPONENTS.map((name) => `${words.zh.components[name]}${dText(s.main[name])}`).join('，')}。`,
      flipsSaid(s),
      '权重滑块下方的短线，标出单独移动该滑块（余下归专业能力）时，结论在何处改变所偏的一侧（偏向论断、偏向反面、两不偏）；权重范围的滑块下方，标出最强反例在何处变号。',
      s.dropped > 0 ? `按这组权重，有${s.dropped}种算法因一组为空而剔除。` : '按这组权重，没有因一组为空而剔除的算法。',
      '看过结果再选权重，算不上检验：区间没有把挑选计算在内，因此也不给出p值。D说的是资料所载的服务形式，不是孩子过得怎样。',
    ].join(''),
  alt: (s) =>
    `三角形包含需求的广度、陪伴的连续性、专业能力的所有加权，色调表示高于零的算法所占比例；虚线是每项权重在${s.low}%与${s.high}%之间的范围，圆环是您的权重，叉号是最强反例。旁边的曲线把${s.own.curve.length}种算法的差值由低到高排列：${s.own.negative}种低于零，${s.own.positive}种高于零。数值见下表。`,
};
