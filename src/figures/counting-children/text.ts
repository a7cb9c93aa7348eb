import { list, percent } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { amount, amountInWords } from '../shared/amount.ts';
import type { Count } from '../shared/counts.ts';
import { measureWords } from '../shared/measures.ts';
import { plural } from '../shared/plural.ts';
import { figureInWords, signedFigure } from '../shared/precision.ts';
import type { CountingRow } from './rows.ts';
import type { AgeLane, Apart, Lane } from './select.ts';

export const title: Text = {
  en: 'How many children are left behind?',
  zh: '留守儿童有多少？',
};

export const howTo: Text = {
  en: 'Each lane is one definition: who counted, and whom. All lanes share one scale, so a height can be compared, but a line never crosses from one lane to another: what lies between two lanes is a change of the definition, not of the children. A dotted line crosses years without a count. A solid point is a figure as its source states it (≈ if it is a round one), a hollow point one that this project computed from other figures of the source, a triangle a bound that points to where the true figure lies. Figures of provinces stand in the next figure, age groups and other parts of the counts in the table.',
  zh: '每一栏是一种口径：谁来统计、统计哪些儿童。各栏共用同一比例尺，高低可以比较，但连线从不跨栏：两栏之间变的是口径，不是儿童。虚线跨过没有统计的年份。实心点为来源所述数值（≈表示约数），空心点为本项目据来源中其他数值推算，三角形表示上限或下限，尖端指向真实数值所在的一侧。分省数值见下一图，年龄组等分项见数据表。',
};

/** What the sentences of the figure speak of. */
export interface Counts {
  readonly lanes: readonly Lane[];
  readonly ages: readonly AgeLane[];
  readonly apart: Apart | null;
  readonly chosen: Lane | undefined;
  /** National figures of every kind. */
  readonly national: number;
  readonly totals: readonly Count[];
  /** Definitions that count something else than all left-behind children. */
  readonly others: readonly CountingRow[];
}

interface Words {
  readonly breaks: string;
  readonly apart: (apart: Apart) => string;
  readonly whom: (measure: string, lang: Lang) => string;
  readonly ofWhom: (figure: string, whom: string) => string;
  readonly point: (definition: string, measure: string, year: number, figure: string) => string;
  readonly ages: (from: number, to: number) => string;
  readonly agesShort: (from: number, to: number) => string;
  readonly ageBase: (year: number, total: string) => string;
  readonly ageYear: (year: number) => string;
  readonly ageNone: (labels: readonly string[]) => string;
  readonly takeaway: (n: Counts) => string;
  readonly caption: (n: Counts) => string;
  readonly alt: (n: Counts) => string;
  readonly ageTakeaway: (n: Counts) => string;
  readonly ageCaption: (n: Counts) => string;
  readonly ageAlt: (n: Counts) => string;
  readonly tableCaption: string;
}

const ends = (counts: readonly Count[]) => {
  const sorted = counts.toSorted((a, b) => b.value - a.value);
  return { high: sorted[0], low: sorted.at(-1) };
};
const inWords = ({ value, precision }: Count, lang: Lang) =>
  figureInWords(amountInWords(value, lang), precision === 'computed' ? 'stated' : precision, lang);
const plain = (totals: readonly Count[]) => totals.filter(({ measure }) => measure === 'total');
const laneInWords = ({ row, totals }: Lane, lang: Lang) => {
  const figures = totals.map(({ year, value, precision }) => `${year} ${signedFigure(amount(value, lang), precision)}`);
  return lang === 'en' ? `${row.label.en} (${figures.join(', ')})` : `${row.label.zh}（${figures.join('，')}）`;
};
/** The shares of the youngest group, from the lowest to the highest. */
const youngest = (ages: readonly AgeLane[]) =>
  ages
    .flatMap(({ bands, year }) => (bands[0] ? [{ ...bands[0], year }] : []))
    .toSorted((a, b) => a.share - b.share || a.year - b.year);
/** Definitions with a national total and no age groups. */
const ageless = ({ lanes, ages }: Counts) => lanes.filter(({ row }) => ages.every((one) => one.row !== row)).length;
const figuresOf = ({ totals }: Counts, of: readonly Count['precision'][]) =>
  totals.filter(({ precision }) => of.includes(precision)).length;
const count = (k: number, one: string, many: string) => (k === 0 ? '' : `${k} ${k === 1 ? one : many}`);
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function chosenInWords({ row, totals }: Lane, lang: Lang): string {
  const line = plain(totals);
  const [first, last] = [line[0], line.at(-1)];
  if (first && last && line.length > 1)
    return lang === 'en'
      ? `By this one definition (${row.label.en}) the count went from ${inWords(first, lang)} in ${first.year} to ${inWords(last, lang)} in ${last.year}.`
      : `只看这一种口径（${row.label.zh}），${first.year}年为${inWords(first, lang)}，${last.year}年为${inWords(last, lang)}。`;
  const all = totals.map((total) => {
    const whom = totals.length > 1 ? words[lang].whom(total.measure, lang) : '';
    return lang === 'en'
      ? `${inWords(total, lang)}${whom && ` ${whom}`} in ${total.year}`
      : `${total.year}年${whom}${inWords(total, lang)}`;
  });
  return lang === 'en'
    ? `By this one definition (${row.label.en}): ${list(all, lang)}.`
    : `只看这一种口径（${row.label.zh}）：${all.join('，')}。`;
}

export const words: Record<Lang, Words> = {
  en: {
    breaks: '≠ counted by another definition',
    apart: ({ year, high, low }) =>
      `${year}, counted twice: ${amountInWords(high.value, 'en')} or ${amountInWords(low.value, 'en')}, depending on who is counted`,
    whom: (measure, lang) => (measure === 'total' ? 'rural' : measureWords(measure, lang).replace('total, ', '')),
    ofWhom: (figure, whom) => `${figure} ${whom}`,
    point: (definition, measure, year, figure) => `${definition}; ${measure}, ${year}: ${figure}`,
    ages: (from, to) => `${from}–${to} years`,
    agesShort: (from, to) => `${from}–${to}`,
    ageBase: (year, total) => `${year}: of ${total}`,
    ageYear: (year) => `${year}`,
    ageNone: (labels) => `No age groups were found for: ${labels.join('; ')}.`,
    takeaway: (n) => {
      const { high, low } = ends(plain(n.totals));
      if (n.chosen) return chosenInWords(n.chosen, 'en');
      if (!high || !low) return 'No national count was found.';
      if (n.lanes.length === 1)
        return `Only one definition gives a national count: ${inWords(high, 'en')} in ${high.year}.`;
      if (!n.apart)
        return `${n.lanes.length} definitions give national counts between ${inWords(low, 'en')} (${low.year}) and ${inWords(high, 'en')} (${high.year}); they count different children, so they make no line.`;
      return `For the same year, ${n.apart.year}, one definition counts ${inWords(n.apart.high, 'en')} children and another ${inWords(n.apart.low, 'en')}. They count different children: nobody has measured a fall from ${inWords(high, 'en')} (${high.year}) to ${inWords(low, 'en')} (${low.year}).`;
    },
    caption: (n) => {
      const parts = [
        count(figuresOf(n, ['about']), 'is a round figure', 'are round figures'),
        count(
          figuresOf(n, ['computed']),
          'was computed from other figures of its source',
          'were computed from other figures of their source',
        ),
        count(figuresOf(n, ['more', 'less']), 'is a bound', 'are bounds'),
      ].filter((part) => part !== '');
      const others =
        n.others.length > 0
          ? ` There too: ${n.others.map(({ label }) => label.en).join('; ')}, which is no count of all.`
          : '';
      return `${plural(n.totals.length, 'national total', 'national totals')} by ${plural(n.lanes.length, 'definition', 'definitions')}, all on one scale. ${parts.length > 0 ? `${sentence(list(parts, 'en'))} ` : ''}Not drawn but in the table: ${plural(n.national - n.totals.length, 'further national figure', 'further national figures')} (age groups, who cares for the children, shares).${others}`;
    },
    alt: (n) =>
      `Lanes one under another, each for one definition, with breaks between them: ${n.lanes.map((lane) => laneInWords(lane, 'en')).join('; ')}.`,
    ageTakeaway: (n) => {
      const [low, high] = [youngest(n.ages)[0], youngest(n.ages).at(-1)];
      if (!low || !high) return 'No definition gives age groups.';
      if (n.ages.length === 1)
        return `Age groups are known by one definition alone: ${percent(low.share)} of its children are ${low.from} to ${low.to} years old (${low.year}).`;
      return `The youngest group is ${percent(high.share)} of one count (${high.year}) and ${percent(low.share)} of another (${low.year}); where the age limits of two definitions differ, so do their groups.`;
    },
    ageCaption: (n) =>
      `Age groups by ${plural(n.ages.length, 'count', 'counts')}, each as a share of its own total, which is not the same for any two. Groups of two definitions begin and end at different ages and must not be compared piece by piece. For ${plural(ageless(n), 'definition', 'definitions')} no age groups were found.`,
    ageAlt: (n) =>
      `Bars, one for each count with age groups: ${n.ages.map((lane) => `${lane.row.label.en}, ${lane.year} (${lane.bands.map(({ from, to, share }) => `${from}–${to}: ${percent(share)}`).join(', ')})`).join('; ')}.`,
    tableCaption:
      'Every national figure of the series, with the definition that it belongs to. Figures under different definitions are not to be joined or compared without saying so.',
  },
  zh: {
    breaks: '≠ 口径不同，不可相连',
    apart: ({ year, high, low }) =>
      `同是${year}年：${amountInWords(high.value, 'zh')}还是${amountInWords(low.value, 'zh')}，取决于统计哪些儿童`,
    whom: (measure, lang) => (measure === 'total' ? '农村' : measureWords(measure, lang)),
    ofWhom: (figure, whom) => `${whom}${figure}`,
    point: (definition, measure, year, figure) => `${definition}；${measure}，${year}年：${figure}`,
    ages: (from, to) => `${from}—${to}岁`,
    agesShort: (from, to) => `${from}–${to}`,
    ageBase: (year, total) => `${year}年，总数${total}`,
    ageYear: (year) => `${year}年`,
    ageNone: (labels) => `以下口径未见年龄组：${labels.join('；')}。`,
    takeaway: (n) => {
      const { high, low } = ends(plain(n.totals));
      if (n.chosen) return chosenInWords(n.chosen, 'zh');
      if (!high || !low) return '未找到全国统计数。';
      if (n.lanes.length === 1) return `仅有一种口径给出全国数：${high.year}年${inWords(high, 'zh')}。`;
      if (!n.apart)
        return `${n.lanes.length}种口径给出的全国数从${inWords(low, 'zh')}（${low.year}年）到${inWords(high, 'zh')}（${high.year}年）不等；统计的不是同一批儿童，不能连成一线。`;
      return `同是${n.apart.year}年，一种口径统计出${inWords(n.apart.high, 'zh')}名儿童，另一种为${inWords(n.apart.low, 'zh')}名。统计的不是同一批儿童：从${inWords(high, 'zh')}（${high.year}年）到${inWords(low, 'zh')}（${low.year}年），并没有人测得这样的下降。`;
    },
    caption: (n) => {
      const parts = [
        [figuresOf(n, ['about']), '个为约数'],
        [figuresOf(n, ['computed']), '个据来源中其他数值推算'],
        [figuresOf(n, ['more', 'less']), '个为上限或下限'],
      ].flatMap(([k, what]) => (k === 0 ? [] : [`${k}${what}`]));
      const others =
        n.others.length > 0
          ? `表中另有“${n.others.map(({ label }) => label.zh).join('”“')}”，并非全部留守儿童的统计。`
          : '';
      return `${n.lanes.length}种口径、${n.totals.length}个全国总数，共用一个比例尺${parts.length > 0 ? `；其中${parts.join('，')}` : ''}。另有${n.national - n.totals.length}个全国分项数值（年龄组、照料情况、占比等）未画出，见数据表。${others}`;
    },
    alt: (n) => `自上而下分栏，每栏一种口径，栏间断开：${n.lanes.map((lane) => laneInWords(lane, 'zh')).join('；')}。`,
    ageTakeaway: (n) => {
      const [low, high] = [youngest(n.ages)[0], youngest(n.ages).at(-1)];
      if (!low || !high) return '各口径均未给出年龄组。';
      if (n.ages.length === 1)
        return `仅有一种口径给出年龄组：${low.from}—${low.to}岁占${percent(low.share)}（${low.year}年）。`;
      return `年龄最小的一组，在一种统计中占${percent(high.share)}（${high.year}年），在另一种中占${percent(low.share)}（${low.year}年）；年龄界限不同的口径，分组也不同。`;
    },
    ageCaption: (n) =>
      `${n.ages.length}次统计的年龄组，各占其自身总数的比例，总数互不相同。不同口径的年龄组起止不一，不可逐段比较。另有${ageless(n)}种口径未见年龄组。`,
    ageAlt: (n) =>
      `条形图，每条为一次有年龄组的统计：${n.ages.map((lane) => `${lane.row.label.zh}，${lane.year}年（${lane.bands.map(({ from, to, share }) => `${from}—${to}岁${percent(share)}`).join('，')}）`).join('；')}。`,
    tableCaption: '该序列的全部全国数值及其所属口径。不同口径的数值不得相连，比较时须说明口径。',
  },
};
