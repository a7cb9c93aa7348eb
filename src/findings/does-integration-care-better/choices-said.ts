import type { Lang, Text } from '../../i18n/languages.ts';
import type { Judgement } from '../../model/judgements.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { OPTIONS, type Specification } from '../../model/specification.ts';
import { both } from '../../i18n/both.ts';
import { smallNumber } from '../shared/small-number.ts';
import { amount, OUTCOME, shareText, sideOf, type Judged } from './numbers.ts';

type Part = keyof Specification;
export const PARTS = Object.keys(OPTIONS) as Part[];

const PART: Readonly<Record<Lang, Readonly<Record<Part, string>>>> = {
  en: {
    coder: 'whose codes are taken',
    predictorUnknowns: 'what is made of unknown ties',
    outcomeUnknowns: 'what is made of unknown features of the service',
    onCut: 'what is done with phases on the line',
    massOrganisations: 'on which side mass organisations stand',
    minimumTies: 'how many ties must be known',
    governmentAlone: 'whether phases of government alone are let in',
    unit: 'whether all phases or only the last of a programme count',
  },
  zh: {
    coder: '采用谁的编码',
    predictorUnknowns: '未知的联系怎样处理',
    outcomeUnknowns: '服务中未知的内容怎样处理',
    onCut: '恰在中点的阶段怎样处理',
    massOrganisations: '群团组织算在哪一方',
    minimumTies: '至少须有几项联系已知',
    governmentAlone: '政府独自行事的阶段是否列入',
    unit: '计入全部阶段还是只计每个项目的最后一个阶段',
  },
};

/** The choice between whose options the mean difference goes furthest apart, with its lowest and highest mean. */
export function strongest({ curve: { rows } }: Judgement): { part: Part; low: number; high: number } | null {
  let best: { part: Part; low: number; high: number } | null = null;
  for (const part of PARTS) {
    const means = OPTIONS[part].flatMap((option) => {
      const mine = rows.filter(({ specification }) => specification[part] === option);
      return mine.length === 0 ? [] : mine.reduce((sum, { difference }) => sum + difference, 0) / mine.length;
    });
    if (means.length < 2) continue;
    const [low, high] = [Math.min(...means), Math.max(...means)];
    if (!best || high - low > best.high - best.low) best = { part, low, high };
  }
  return best;
}

function moved(outcome: Outcome, judged: Judgement): Text {
  const found = strongest(judged);
  if (!found || found.high - found.low < 0.005)
    return {
      en: `For ${OUTCOME.en[outcome]} no choice moves the difference much.`,
      zh: `就${OUTCOME.zh[outcome]}而言，没有哪项选择会使差值有多大变动。`,
    };
  const { part, low, high } = found;
  return both((lang) =>
    lang === 'en'
      ? `For ${OUTCOME.en[outcome]} the choice that moves it most is ${PART.en[part]}: from ${amount(low)} to ${amount(high)} on average.`
      : `就${OUTCOME.zh[outcome]}而言，影响最大的是${PART.zh[part]}：差值平均从${amount(low)}变到${amount(high)}。`,
  );
}

/** How the main difference and the verdict go together. */
function together({ claim, curve, verdict }: Judgement): Text {
  const of = curve.rows.length;
  if (claim.difference === null || of === 0) return { en: 'There is nothing to weigh.', zh: '无从权衡。' };
  const side = sideOf(claim.interval);
  const middle = amount(curve.median);
  const most = (lang: Lang) => shareText(Math.max(curve.positive, curve.negative) / of, lang);
  const nil = Math.abs(claim.difference) < 0.005;
  if (verdict === 'holds' || verdict === 'reversed')
    return {
      en: 'The interval and the ways of counting say the same.',
      zh: '区间与各种算法所说一致。',
    };
  if (verdict === 'does not hold')
    return {
      en: `Neither sign has three quarters of the ways of counting; the middle one of all differences is ${middle}.`,
      zh: `两个方向都不足四分之三；各种算法所得差值的中位数为${middle}。`,
    };
  const up = verdict === 'leans that way';
  if (side === (up ? 'ahead' : 'behind'))
    return {
      en: `The interval lies ${up ? 'above' : 'below'} zero, and yet the verdict only leans: for more, 95% of the ways of counting would have to agree, and ${most('en')} do.`,
      zh: `区间全在零${up ? '以上' : '以下'}，判断却只到“偏向”为止：要更进一步，须有95%的算法一致，而现在是${most('zh')}。`,
    };
  if (side === 'neither')
    return {
      en: `How can a difference that is ${nil ? 'about nil' : 'not clear'} go with a verdict that leans? They answer different questions. The interval says how large the difference may be in the main way of counting. The verdict asks on which side of zero all the ways fall, however close to it. ${nil ? 'A difference so near zero is soon carried across it by another choice, and most choices carry it to the same side' : 'Most choices put it on the same side'}; the middle one of all differences is ${middle}, on a scale from −1 to +1. So the leaning is no finding that integration ${up ? 'helps' : 'harms'}.`,
      zh: `${nil ? '差值几乎为零' : '看不出明确的差别'}，判断却有所偏向，这是怎么回事？两者回答的是不同的问题。区间说的是：按主算法，差别可能有多大。判断问的是：所有算法各落在零的哪一边，离零多近都算。${nil ? '差值离零这样近，换一种算法就可能越过零，而多数算法都落在同一边' : '多数算法落在同一边'}；所有差值的中位数为${middle}，而尺度是从−1到+1。这样的偏向，不能当作“融合${up ? '有益' : '有害'}”的发现。`,
    };
  return {
    en: `The main way of counting and most others disagree, so neither should be believed without the other; the middle one of all differences is ${middle}.`,
    zh: `主算法与多数算法方向相反，不能只信其一；所有差值的中位数为${middle}。`,
  };
}

/** How often chance alone makes as lopsided a curve. */
const joint = ({ adequacy, capacity }: Judged): Text =>
  both((lang) => {
    const share = (of: 'median' | 'sign') =>
      [adequacy, capacity].map(({ curve }) => shareText(curve.joint[of], lang)) as [string, string];
    const [median, sign] = [share('median'), share('sign')];
    return lang === 'en'
      ? `When the ties of whole programmes are dealt out anew at random, a median as far from zero comes up in ${median[0]} of the deals for adequacy and ${median[1]} for capacity, a curve as one-sided in ${sign[0]} and ${sign[1]}.`
      : `若把整个项目的联系随机重新分配，中位数离零这样远的，充分性占${median[0]}，专业能力占${median[1]}；这样偏向一边的，分别占${sign[0]}和${sign[1]}。`;
  });

/** How far the answer depends on choices. */
export const choicesSaid = (judged: Judged): Record<string, Text> => ({
  'together-adequacy': together(judged.adequacy),
  'together-capacity': together(judged.capacity),
  'moved-adequacy': moved('adequacy', judged.adequacy),
  'moved-capacity': moved('capacity', judged.capacity),
  joint: joint(judged),
  choices: both((lang) => smallNumber(PARTS.length, lang)),
});
