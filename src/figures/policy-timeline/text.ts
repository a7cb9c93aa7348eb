import { list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { partialDate, spanOf } from '../shared/partial-date.ts';
import { plural } from '../shared/plural.ts';
import { asking, before, type Lane, type Selection } from './select.ts';

export const title: Text = {
  en: 'What has policy asked for, and when did the programmes begin?',
  zh: '政策提了哪些要求，项目又始于何时？',
};

export const howTo: Text = {
  en: 'Time runs from left to right. Each lane is one of the ties between government and social organisations by which this report codes integration; a policy stands in every lane on which it bears, and a thread holds its dots together. A solid dot says something of social organisations, a hollow one, as far as it was read, does not. A line through a dot means that only the year is known. Policies that bear on the most ties are named. Beneath, every dot is a programme of the dataset in the year in which it began.',
  zh: '时间由左向右。每栏为本报告用以判断融合的一种政社联系；一项政策与哪几种联系有关，就出现在哪几栏，并以细线相连。实心点表示该政策对社会组织有所要求或安排，空心点表示所读内容未提及。点上有横线，表示只知道年份。涉及联系最多的政策标出名称。最下方每个点为数据集中的一个项目，位于其开始的年份。',
};

type Before = ReturnType<typeof before>;

interface Words {
  readonly untied: string;
  readonly nothing: string;
  readonly begun: string;
  readonly key: Readonly<Record<'asks' | 'silent' | 'year', string>>;
  readonly columns: Readonly<Record<'name' | 'date' | 'issuer' | 'ties' | 'asks' | 'source', string>>;
  readonly lane: (policies: number, asking: number) => string;
  readonly before: (at: Before, cases: number) => string;
  readonly named: (title: string, date: string) => string;
  readonly policy: (title: string, date: string, asks: string) => string;
  readonly beginning: (name: string, year: number) => string;
  readonly began: (year: number) => string;
  readonly numbered: (title: string, number: string) => string;
  readonly andMore: (label: string, more: number) => string;
  readonly takeaway: (n: Selection) => string;
  readonly caption: (n: Selection) => string;
  readonly alt: (n: Selection) => string;
  readonly tableCaption: string;
}

const tied = ({ lanes }: Selection) => lanes.filter(({ tie }) => tie !== null);
const untied = ({ lanes }: Selection) => lanes.find(({ tie }) => tie === null)?.policies.length ?? 0;
const names = (lanes: readonly Lane[], lang: Lang) =>
  list(
    lanes.map(({ tie }) => (lang === 'en' ? lower(tie?.label.en ?? '') : (tie?.label.zh ?? ''))),
    lang,
  );
const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The ties on which most and fewest policies bear; null if all are level. */
function extremes(n: Selection): { most: Lane[]; fewest: Lane[] } | null {
  const counts = tied(n).map(({ policies }) => policies.length);
  const [high, low] = [Math.max(0, ...counts), Math.min(...counts)];
  if (high <= low) return null;
  const of = (k: number) => tied(n).filter(({ policies }) => policies.length === k);
  return { most: of(high), fewest: of(low) };
}
const exactness = ({ policies }: Selection, exact: 'year' | 'month' | 'day') =>
  policies.filter(({ date }) => spanOf(date).exact === exact).length;

export const words: Record<Lang, Words> = {
  en: {
    untied: 'None of the ties',
    nothing: 'Nothing told of social organisations',
    begun: 'Programmes begun',
    key: {
      asks: 'speaks of social organisations',
      silent: 'does not, as far as it was read',
      year: 'only the year is known',
    },
    columns: {
      name: 'Policy or programme',
      date: 'Date',
      issuer: 'Issued by',
      ties: 'Bears on',
      asks: 'What it says of social organisations',
      source: 'Source',
    },
    lane: (policies, k) =>
      policies === 0
        ? 'no policy'
        : `${policies} ${policies === 1 ? 'policy' : 'policies'}, ${k} on social organisations`,
    before: (at, cases) => (at ? `${at.begun} of ${cases} before ${at.year}` : `${cases} in the dataset`),
    named: (name, date) => `${date}: ${name}`,
    policy: (name, date, asks) => `${name}, ${date}. ${asks}`,
    beginning: (name, year) => `${name}, begun in ${year}`,
    began: (year) => `begun in ${year}`,
    numbered: (name, number) => `${name} (${number})`,
    andMore: (label, more) => (more > 0 ? `${label} and ${more} more` : label),
    takeaway: (n) => {
      if (n.policies.length === 0) return 'No policy is recorded.';
      if (n.chosen) return chosenInWords(n, n.chosen, 'en');
      const apart = extremes(n);
      const first = `${n.asking} of ${plural(n.policies.length, 'policy', 'policies')} ${n.asking === 1 ? 'says' : 'say'} something of social organisations`;
      const second = apart
        ? `the tie most often borne on is ${names(apart.most, 'en')} (${plural(apart.most[0]?.policies.length ?? 0, 'policy', 'policies')}), the least often ${names(apart.fewest, 'en')} (${apart.fewest[0]?.policies.length ?? 0})`
        : 'no tie stands out';
      const at = before(n);
      const third = at
        ? ` ${at.begun} of the ${n.cases.length} programmes had begun before ${at.year}, the year of “${at.policy.title.en}”.`
        : '';
      return `${first}; ${second}.${third}`;
    },
    caption: (n) =>
      `${plural(n.policies.length, 'national policy', 'national policies')}; known to the day ${exactness(n, 'day')}, to the month ${exactness(n, 'month')}, to the year ${exactness(n, 'year')}. None of the ${tied(n).length} ties is borne on by ${untied(n)}. The list is not complete, and what a policy says of social organisations was often read in an excerpt. ${n.cases.length} programmes by the year of their beginning; that they come before or after a policy does not mean that they follow from it.`,
    alt: (n) =>
      `Timeline with a lane for each tie: ${n.lanes.map(({ tie, policies }) => `${tie?.label.en ?? 'none of the ties'}, ${policies.length} policies, ${asking(policies)} on social organisations`).join('; ')}. Beneath, ${n.cases.length} programmes by the year in which they began. The table lists all.`,
    tableCaption:
      'Every policy with the ties that it bears on and what it says of social organisations; then every programme.',
  },
  zh: {
    untied: '不涉及上述联系',
    nothing: '所读内容未提及社会组织',
    begun: '项目开始',
    key: { asks: '提及社会组织', silent: '所读内容未提及', year: '只知年份' },
    columns: {
      name: '政策或项目',
      date: '日期',
      issuer: '发布机构',
      ties: '涉及的联系',
      asks: '对社会组织的要求或安排',
      source: '来源',
    },
    lane: (policies, k) => (policies === 0 ? '没有政策' : `${policies}项政策，${k}项提及社会组织`),
    before: (at, cases) => (at ? `${cases}个中${at.begun}个始于${at.year}年以前` : `数据集中${cases}个`),
    named: (name, date) => `${date}：${name}`,
    policy: (name, date, asks) => `${name}，${date}。${asks}`,
    beginning: (name, year) => `${name}，始于${year}年`,
    began: (year) => `始于${year}年`,
    numbered: (name, number) => `${name}（${number}）`,
    andMore: (label, more) => (more > 0 ? `${label}等${more + 1}种` : label),
    takeaway: (n) => {
      if (n.policies.length === 0) return '没有收录政策。';
      if (n.chosen) return chosenInWords(n, n.chosen, 'zh');
      const apart = extremes(n);
      const first = `${n.policies.length}项政策中，有${n.asking}项对社会组织有所要求或安排`;
      const second = apart
        ? `涉及最多的是${names(apart.most, 'zh')}（${apart.most[0]?.policies.length ?? 0}项），最少的是${names(apart.fewest, 'zh')}（${apart.fewest[0]?.policies.length ?? 0}项）`
        : '各种联系涉及的政策一样多';
      const at = before(n);
      const third = at
        ? `${n.cases.length}个项目中，有${at.begun}个在${at.year}年《${at.policy.title.zh}》出台以前的年份就已开始。`
        : '';
      return `${first}；${second}。${third}`;
    },
    caption: (n) =>
      `共${n.policies.length}项全国性政策，其中日期精确到日的${exactness(n, 'day')}项，到月的${exactness(n, 'month')}项，只知年份的${exactness(n, 'year')}项；有${untied(n)}项不涉及${tied(n).length}种联系中的任何一种。清单并不完整，对社会组织的表述多据节录读得。${n.cases.length}个项目按开始年份列出；在某项政策之前或之后开始，并不等于由它引起。`,
    alt: (n) =>
      `时间线，每种联系一栏：${n.lanes.map(({ tie, policies }) => `${tie?.label.zh ?? '不涉及上述联系'}（${policies.length}项政策，${asking(policies)}项提及社会组织）`).join('；')}。下方为${n.cases.length}个项目的开始年份。全部内容见数据表。`,
    tableCaption: '全部政策及其涉及的联系、对社会组织的要求或安排；其后为全部项目。',
  },
};

function chosenInWords(n: Selection, { tie, policies }: Lane, lang: Lang): string {
  const [first] = policies;
  const k = asking(policies);
  const label = tie?.label[lang] ?? '';
  if (lang === 'en')
    return first
      ? `${policies.length} of ${plural(n.policies.length, 'policy', 'policies')} ${policies.length === 1 ? 'bears' : 'bear'} on ${lower(label)}, the first dated ${partialDate(first.date, lang)}; ${k} of them ${k === 1 ? 'says' : 'say'} something of social organisations.`
      : `None of ${n.policies.length} policies bears on ${lower(label)}.`;
  return first
    ? `${n.policies.length}项政策中有${policies.length}项涉及${label}，最早的在${partialDate(first.date, lang)}；其中${k}项提及社会组织。`
    : `${n.policies.length}项政策均不涉及${label}。`;
}
