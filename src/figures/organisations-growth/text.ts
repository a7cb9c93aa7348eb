import type { Lang, Text } from '../../i18n/languages.ts';
import { amount, amountInWords } from '../shared/amount.ts';
import type { Count } from '../shared/counts.ts';
import { measureWords } from '../shared/measures.ts';
import { plural } from '../shared/plural.ts';
import { figureInWords, signedFigure } from '../shared/precision.ts';
import { exact, leading, singles, type Line, type Panel, type Selection } from './select.ts';
import type { Type } from './state.ts';

export const title: Text = {
  en: 'How many social organisations are there, and who works close to the children?',
  zh: '社会组织有多少，身边的人又有多少？',
};

export const howTo: Text = {
  en: 'In a panel each definition has a mark and a line of its own; no line joins two. A line is whole from one year to the next and dotted across years without a count. Marks filled in are figures as their source states them, hollow ones were computed from other figures of the source, triangles are bounds that point to where the true figure lies, ≈ marks round figures. Every panel has a scale of its own that begins at zero. Beneath stand counts that are known for a few years only: there a dot says when, its figure how many. Counts stand in their year; day or month, where known, are in the table.',
  zh: '面板中每种口径各有标记和连线，连线从不跨口径：相邻年份为实线，跨过无统计年份的为虚线。填实的标记为来源所述数值，空心为据来源中其他数值推算，三角形为上限或下限，尖端指向真实数值所在的一侧，≈表示约数。各面板比例尺不同，均从零开始。下方为只知少数年份的统计：点表示时间，旁边的数字表示多少。数值按年份标出，已知月、日者见数据表。',
};

interface Words {
  readonly panel: (panel: Panel) => string;
  readonly lanes: string;
  /** The same above a list without a time axis. */
  readonly list: string;
  readonly dated: (year: number, figure: string) => string;
  readonly point: (definition: string, measure: string, year: number, figure: string) => string;
  readonly takeaway: (n: Selection) => string;
  readonly caption: (n: Selection) => string;
  readonly alt: (n: Selection) => string;
  readonly tableCaption: string;
}

const NAMES: Record<Lang, Record<Type, string>> = {
  en: {
    total: 'Registered social organisations',
    associations: 'Associations',
    units: 'Private non-enterprise units',
    foundations: 'Foundations',
  },
  zh: { total: '登记的社会组织', associations: '社会团体', units: '民办非企业单位', foundations: '基金会' },
};

function panelName({ type, lines }: Panel, lang: Lang): string {
  if (type) return NAMES[lang][type];
  const [line] = lines;
  if (!line) return '';
  return line.measure === 'total' ? line.row.label[lang] : measureWords(line.measure, lang);
}

const inWords = ({ value, precision }: Count, lang: Lang) =>
  figureInWords(amountInWords(value, lang), precision === 'computed' ? 'stated' : precision, lang);

/** How a line goes: its first, its highest and its last figure. */
function course(counts: readonly Count[]) {
  const known = exact(counts);
  const [first, last] = [known[0], known.at(-1)];
  const peak = known.toSorted((a, b) => b.value - a.value || a.year - b.year)[0];
  return first && last && peak ? { first, last, peak, single: known.length === 1 } : null;
}

const lineInWords = ({ row, counts }: Line, lang: Lang) => {
  const figures = counts.map(({ year, value, precision }) => `${year} ${signedFigure(amount(value, lang), precision)}`);
  return lang === 'en' ? `${row.label.en}: ${figures.join(', ')}` : `${row.label.zh}：${figures.join('，')}`;
};
const known = (n: Selection, of: readonly Count['precision'][]) =>
  [n.large, ...n.small]
    .flatMap(({ lines }) => lines)
    .concat(n.lanes)
    .flatMap(({ counts }) => counts)
    .filter(({ precision }) => of.includes(precision)).length;

export const words: Record<Lang, Words> = {
  en: {
    panel: (panel) => panelName(panel, 'en'),
    lanes: 'Known for a few years only: a dot says when, its figure how many',
    list: 'Known for a few years only',
    dated: (year, figure) => `${year}: ${figure}`,
    point: (definition, measure, year, figure) => `${definition}; ${measure}, ${year}: ${figure}`,
    takeaway: (n) => {
      const line = leading(n);
      const at = line && course(line.counts);
      const { lanes, example } = singles(n);
      const what = panelName(n.large, 'en');
      const rest =
        n.lanes.length === 0
          ? ''
          : ` Of ${plural(n.lanes.length, 'other count', 'other counts')}, ${lanes.length} ${lanes.length === 1 ? 'is' : 'are'} known for one year only${example ? `, among them ${measureWords(example.measure, 'en') === 'total' ? 'people' : measureWords(example.measure, 'en')} (${inWords(example, 'en')} in ${example.year})` : ''}.`;
      if (!at) return `No count of this type was found: ${what}.${rest}`;
      const { first, last, peak, single } = at;
      const from = `${inWords(first, 'en')} (${first.year})`;
      const to = `${inWords(last, 'en')} (${last.year})`;
      const by = `by one definition, “${line.row.label.en}”`;
      if (single) return `${what}: one count alone, ${from}, ${by}.${rest}`;
      if (last.value === first.value && peak.value === first.value) return `${what} stayed at ${from}, ${by}.${rest}`;
      if (peak === first) return `${what} fell from ${from} to ${to}, ${by}.${rest}`;
      if (peak === last) return `${what} grew from ${from} to ${to}, ${by}.${rest}`;
      return `${what} grew from ${from} to ${inWords(peak, 'en')} (${peak.year}), ${by}; its latest count is ${to}.${rest}`;
    },
    caption: (n) =>
      `${plural(n.registered.length, 'definition', 'definitions')} of registered social organisations. They count organisations of every field: how many of them work for left-behind children is not known. Of the figures drawn, ${known(n, ['about'])} are round, ${known(n, ['computed'])} computed and ${known(n, ['more', 'less'])} bounds, which no line joins. Not drawn but in the table: ${plural(n.undrawn, 'national figure', 'national figures')} of money, projects and shares, and ${n.provincial} of single provinces.`,
    alt: (n) =>
      `Panels with lines by definition. ${[n.large, ...n.small].map((panel) => `${panelName(panel, 'en')}: ${panel.lines.map((line) => lineInWords(line, 'en')).join('; ')}.`).join(' ')} Beneath, ${n.lanes.length} counts as single dots, listed in the table.`,
    tableCaption:
      'Every figure of the series, with the definition that it belongs to. Figures under different definitions are not to be joined or compared without saying so.',
  },
  zh: {
    panel: (panel) => panelName(panel, 'zh'),
    lanes: '只知少数年份的统计：点表示时间，数字表示多少',
    list: '只知少数年份的统计',
    dated: (year, figure) => `${year}年 ${figure}`,
    point: (definition, measure, year, figure) => `${definition}；${measure}，${year}年：${figure}`,
    takeaway: (n) => {
      const line = leading(n);
      const at = line && course(line.counts);
      const { lanes, example } = singles(n);
      const what = panelName(n.large, 'zh');
      const rest =
        n.lanes.length === 0
          ? ''
          : `另外${n.lanes.length}项统计中，有${lanes.length}项只知一年${example ? `，例如${measureWords(example.measure, 'zh') === '总数' ? '人员' : measureWords(example.measure, 'zh')}（${example.year}年${inWords(example, 'zh')}）` : ''}。`;
      if (!at) return `${what}：未找到统计数。${rest}`;
      const { first, last, peak, single } = at;
      const from = `${first.year}年的${inWords(first, 'zh')}`;
      const to = `${last.year}年的${inWords(last, 'zh')}`;
      const by = `按“${line.row.label.zh}”这一种口径`;
      if (single) return `${by}，${what}仅有一次统计：${from}。${rest}`;
      if (last.value === first.value && peak.value === first.value) return `${by}，${what}一直是${from}。${rest}`;
      if (peak === first) return `${by}，${what}从${from}降到${to}。${rest}`;
      if (peak === last) return `${by}，${what}从${from}增至${to}。${rest}`;
      return `${by}，${what}从${from}增至${peak.year}年的${inWords(peak, 'zh')}，最近一次为${to}。${rest}`;
    },
    caption: (n) =>
      `登记社会组织有${n.registered.length}种口径，统计的是各个领域的组织，其中多少从事留守儿童服务，不得而知。所画数值中约数${known(n, ['about'])}个，推算${known(n, ['computed'])}个，上限或下限${known(n, ['more', 'less'])}个，后者不入连线。未画出而列于数据表的，有资金、项目、比例等全国数值${n.undrawn}个，单个省份数值${n.provincial}个。`,
    alt: (n) =>
      `面板图，各口径分别连线。${[n.large, ...n.small].map((panel) => `${panelName(panel, 'zh')}：${panel.lines.map((line) => lineInWords(line, 'zh')).join('；')}。`).join('')}下方${n.lanes.length}项统计为单个的点，见数据表。`,
    tableCaption: '该序列的全部数值及其所属口径。不同口径的数值不得相连，比较时须说明口径。',
  },
};
