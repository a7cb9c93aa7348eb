import type { Design } from '../../data/types.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { plural } from '../shared/plural.ts';
import type { StudyRow } from './rows.ts';
import { isRead, studiesIn, type Selection } from './select.ts';
import type { DesignKey } from './state.ts';

export const title: Text = {
  en: 'What has been studied, and which effects can be read?',
  zh: '已有哪些研究，读得出哪些效应？',
};

export const howTo: Text = {
  en: 'Rows are designs, columns are needs, and each mark is one finding of one study; it leads to the source. Solid: something was tried. Hollow: children were observed and nothing was tried. Beneath stand the effects on one metric, risk ratios: the square is the ratio, the line its 95% interval, and 1 means no difference. Effects on other metrics are set down in words, because no common scale holds them. Nothing is averaged.',
  zh: '各行为研究设计，各列为需求，每个标记为一项研究的一个结果，点开即到来源。实心表示试行了某种做法，空心表示只作观察。下方列出同一指标（风险比）的效应：方块为风险比，横线为95%置信区间，1表示没有差异。其他指标无法放在同一把尺上，只用文字列出。各结果不作合并。',
};

type Metric = NonNullable<StudyRow['effect']['metric']>;

interface Words {
  readonly designs: Readonly<Record<DesignKey, string>>;
  readonly metrics: Readonly<Record<Metric, (value: string) => string>>;
  readonly interval: (low: string, high: string) => string;
  readonly ratio: (value: string, interval: string) => string;
  readonly notRead: string;
  readonly nothingTried: string;
  readonly key: Readonly<Record<'tried' | 'observed', (count: number) => string>>;
  readonly count: (findings: number) => string;
  readonly mark: (study: StudyRow) => string;
  readonly forestHead: (ratios: number) => string;
  readonly axis: (observed: boolean, tried: boolean) => string;
  readonly othersHead: string;
  readonly other: (outcome: string, effect: string, study: string) => string;
  readonly interventions: (n: Pick<Selection, 'tried'>) => string;
  readonly spread: (all: number, most: string, high: number, fewest: string, low: number) => string;
  readonly level: (all: number, each: number) => string;
  readonly oneNeed: (all: number, need: string) => string;
  readonly nothing: string;
  readonly caption: (n: Selection) => string;
  readonly alt: (n: Selection, needs?: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<
    Record<'study' | 'design' | 'need' | 'population' | 'tried' | 'outcome' | 'effect' | 'finding', string>
  >;
}

/** Names of the designs, for whoever lists studies. */
export const designName = (design: Design | null, lang: Lang): string => words[lang].designs[design ?? 'untold'];

const untold = ({ studies }: Selection) => studies.filter(({ design }) => design === 'untold').length;
const unread = ({ studies }: Selection) => studies.filter((study) => !isRead(study)).length;

export const words: Record<Lang, Words> = {
  en: {
    designs: {
      meta_analysis: 'Meta-analysis',
      systematic_review: 'Systematic review',
      randomised: 'Randomised trial',
      quasi_experimental: 'Quasi-experiment',
      cohort: 'Cohort',
      cross_sectional: 'Cross-section',
      qualitative: 'Qualitative study',
      untold: 'Design not told',
    },
    metrics: {
      rr: (value) => `risk ratio ${value}`,
      or: (value) => `odds ratio ${value}`,
      ratio: (value) => `${value} times, kind of ratio not told`,
      beta: (value) => `coefficient ${value}`,
      percentage_points: (value) => `${value} percentage points`,
      cohens_d: (value) => `Cohen’s d ${value}`,
    },
    interval: (low, high) => ` (${low} to ${high})`,
    ratio: (value, interval) => `${value}${interval}`,
    notRead: 'no single effect size read',
    nothingTried: 'nothing tried, observed',
    key: {
      tried: (count) => `something was tried (${count})`,
      observed: (count) => `children were observed, nothing was tried (${count})`,
    },
    count: (findings) => (findings === 0 ? 'none' : String(findings)),
    mark: (study) =>
      `${study.label.en}, ${words.en.designs[study.design]}. ${study.intervention ? `${study.intervention.en}. ` : ''}${study.finding.en}`,
    forestHead: (ratios) => (ratios === 0 ? 'No risk ratio to draw' : 'Effects on one scale: risk ratios'),
    axis: (observed, tried) =>
      `Risk ratio, logarithmic scale. 1 is no difference; to the right the outcome is more frequent ${[
        ...(observed ? ['among children left behind than among others'] : []),
        ...(tried ? ['with what was tried than without (coloured)'] : []),
      ].join(', or ')}.`,
    othersHead: 'On other metrics, not comparable and not drawn',
    other: (outcome, effect, study) => `${outcome}: ${effect}. ${study}`,
    interventions: ({ tried }) => {
      const read = tried.filter(isRead).length;
      if (tried.length === 0) return 'None of these studies tried anything: no effect of an intervention can be read.';
      return read === 0
        ? `${tried.length === 1 ? 'For the one finding' : `For none of the ${tried.length} findings`} on interventions ${tried.length === 1 ? 'no' : 'a'} single effect size could be read.`
        : `For ${read} of ${plural(tried.length, 'finding', 'findings')} on interventions a single effect size could be read.`;
    },
    spread: (all, most, high, fewest, low) =>
      `Of ${all} findings, ${high} ${high === 1 ? 'speaks' : 'speak'} to ${most} and ${low === 0 ? 'none' : low} to ${fewest}.`,
    level: (all, each) => `${plural(all, 'finding', 'findings')}, ${each} to each need.`,
    oneNeed: (all, need) => `${plural(all, 'finding speaks', 'findings speak')} to ${need}.`,
    nothing: 'No study in the dataset is of this kind.',
    caption: (n) =>
      `${plural(n.studies.length, 'finding', 'findings')} of ${plural(studiesIn(n.studies), 'study', 'studies')}; ${n.observed.length} of them observe how children left behind fare beside others, ${n.tried.length} ${n.tried.length === 1 ? 'is' : 'are'} about something that was tried. ${plural(n.ratios.length, 'risk ratio is', 'risk ratios are')} drawn, ${plural(n.others.length, 'effect', 'effects')} on other metrics set down in words; for ${unread(n)} no single effect size was read${untold(n) > 0 ? `, and for ${untold(n)} the design is not told` : ''}. Nothing is pooled across metrics or studies. Sources were mostly read by their openings, and the list makes no claim to be complete.`,
    alt: (n, needs) =>
      n.studies.length === 0
        ? 'An empty table: no study is in view.'
        : `A table of marks, designs in rows and ${needs ?? 'needs'} in columns: ${n.designs
            .map(
              (design) =>
                `${words.en.designs[design].toLowerCase()} ${n.studies.filter((study) => study.design === design).length}`,
            )
            .join(
              ', ',
            )}. Beneath, ${plural(n.ratios.length, 'risk ratio', 'risk ratios')} on one axis. The data table lists every finding.`,
    tableCaption: 'Every finding in view, by design and then by year.',
    columns: {
      study: 'Study',
      design: 'Design',
      need: 'Need',
      population: 'Who was studied',
      tried: 'What was tried',
      outcome: 'Outcome',
      effect: 'Effect',
      finding: 'What was found',
    },
  },
  zh: {
    designs: {
      meta_analysis: '元分析',
      systematic_review: '系统综述',
      randomised: '随机对照试验',
      quasi_experimental: '准实验',
      cohort: '队列研究',
      cross_sectional: '横断面研究',
      qualitative: '质性研究',
      untold: '未说明设计',
    },
    metrics: {
      rr: (value) => `风险比${value}`,
      or: (value) => `比值比${value}`,
      ratio: (value) => `${value}倍（未说明比值类型）`,
      beta: (value) => `回归系数${value}`,
      percentage_points: (value) => `${value}个百分点`,
      cohens_d: (value) => `科恩d值${value}`,
    },
    interval: (low, high) => `（${low}至${high}）`,
    ratio: (value, interval) => `${value}${interval}`,
    notRead: '未读到单一的效应量',
    nothingTried: '未作干预，仅为观察',
    key: {
      tried: (count) => `试行了某种做法（${count}）`,
      observed: (count) => `只作观察，未作干预（${count}）`,
    },
    count: (findings) => (findings === 0 ? '无' : String(findings)),
    mark: (study) =>
      `${study.label.zh}，${words.zh.designs[study.design]}。${study.intervention ? `${study.intervention.zh}。` : ''}${study.finding.zh}`,
    forestHead: (ratios) => (ratios === 0 ? '没有可画的风险比' : '可放在同一把尺上的效应：风险比'),
    axis: (observed, tried) =>
      `风险比，对数刻度。1表示没有差异；右侧表示该结局${[
        ...(observed ? ['在留守儿童中比在其他儿童中多见'] : []),
        ...(tried ? ['在试行后比未试行时多见（彩色）'] : []),
      ].join('，或')}。`,
    othersHead: '其他指标，不可比较，故不入图',
    other: (outcome, effect, study) => `${outcome}：${effect}。${study}`,
    interventions: ({ tried }) => {
      const read = tried.filter(isRead).length;
      if (tried.length === 0) return '这些研究都没有试行干预，干预效应无从读起。';
      return read === 0
        ? `关于干预的${tried.length}个结果，没有一个读得到单一的效应量。`
        : `关于干预的${tried.length}个结果中，有${read}个读得到单一的效应量。`;
    },
    spread: (all, most, high, fewest, low) =>
      `${all}个研究结果中，有${high}个涉及${most}，${low === 0 ? `没有一个涉及${fewest}` : `涉及${fewest}的只有${low}个`}。`,
    level: (all, each) => `共${all}个研究结果，每项需求各${each}个。`,
    oneNeed: (all, need) => `涉及${need}的研究结果有${all}个。`,
    nothing: '数据集中没有这一类研究。',
    caption: (n) =>
      `共${studiesIn(n.studies)}项研究的${n.studies.length}个结果：${n.observed.length}个观察留守儿童与其他儿童的差别，${n.tried.length}个考察试行的做法。图中画出${n.ratios.length}个风险比，${n.others.length}个其他指标的效应只用文字列出，${unread(n)}个未读到单一的效应量${untold(n) > 0 ? `，${untold(n)}个未说明研究设计` : ''}。不同指标、不同研究的结果不作合并。资料多只读了开头部分，清单也不求齐全。`,
    alt: (n, needs) =>
      n.studies.length === 0
        ? '空表：没有可显示的研究。'
        : `标记组成的表格，各行为研究设计，各列为${needs ?? '需求'}：${n.designs
            .map(
              (design) => `${words.zh.designs[design]}${n.studies.filter((study) => study.design === design).length}个`,
            )
            .join('，')}。下方在同一坐标轴上画出${n.ratios.length}个风险比。数据表列出全部结果。`,
    tableCaption: '图中全部研究结果，先按设计、再按年份排列。',
    columns: {
      study: '研究',
      design: '设计',
      need: '需求',
      population: '研究对象',
      tried: '试行的做法',
      outcome: '结局',
      effect: '效应',
      finding: '结果',
    },
  },
};
