import type { Lang, Text } from '../../i18n/languages.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import type { Outcome } from '../../model/outcomes.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Part } from './options.ts';

export const title: Text = {
  en: 'Does the answer hang on how one asks?',
  zh: '换一种检验方式，结论会变吗？',
};

export const howTo: Text = {
  en: 'The claim can be tested in many ways that a reasonable reader might choose; each way of counting is one specification. Each gives a difference D: the mean of the outcome over integrated phases minus that over the others, where the outcome runs from 0 to 1. The curve puts all specifications in order of D, from the lowest on the left to the highest on the right; the shaded areas tell how many lie below zero and how many above. A hair is the range of one specification when any one programme is left out. The ring is the specification that was fixed beforehand as the main one. Beneath, a strip shows where along the curve an option is taken: the higher it is, the more of the specifications there take it. If an option stood on one side of zero alone, the answer would hang on it. Any way of counting can be picked: by a click on the curve, by the arrows beneath it, or choice by choice among the handles; a filled dot marks it, and the sentence above the picture tells what it gives. To the right of the curve: the 95% interval of the main specification, and where its difference lies in copies of the data with errors put in.',
  zh: '论断可以有多种合理的检验方式，每一种称为一种“算法”。每种算法得出一个差值D：已融合的阶段的均值减去其他阶段的均值，所比较的指标取值为0至1。曲线把全部算法按D由低到高排列，阴影面积显示低于零和高于零的各有多少。细竖线是该算法在轮流去掉一个项目时的变动范围，圆环是事先定下的主算法。下方每一条表示某一选项出现在曲线的哪一段：越高，表示该处采用它的算法越多。如果某个选项只出现在零的一侧，结论就取决于它。任何一种算法都可以选出来看：点击曲线，用曲线下方的箭头，或在选项中逐项设定；选定的算法以实心圆点标出，图上方的文字说明它的结果。曲线右侧为主算法的95%区间，以及在加入误差的数据副本上差值的分布。',
};

interface Words {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly gloss: Readonly<Record<Outcome, string>>;
  /** The verdict as a heading in the drawing. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly untested: string;
  readonly choices: Readonly<Record<Part, string>>;
  /** Options by `Option.key`, but for the numbers of ties. */
  readonly values: Readonly<Record<string, string>>;
  readonly ties: (least: number) => string;
  readonly joint: (median: string, sign: string, both: string) => string;
  readonly below: (n: number) => string;
  readonly above: (n: number) => string;
  readonly taken: (option: string, positive: number, n: number) => string;
  readonly ahead: string;
  readonly behind: string;
  readonly sorted: (n: number) => string;
  readonly main: string;
  readonly mainFull: string;
  readonly noise: string;
  readonly noiseFull: (copies: string, rate: string) => string;
  readonly line: string;
  readonly hair: string;
  readonly all: string;
  readonly median: string;
  readonly share: string;
  readonly range: (low: string, high: string) => string;
  readonly mark: (outcome: string, n: number, median: string, range: string, share: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'what' | 'outcome' | 'n' | 'median' | 'range' | 'share', string>>;
  readonly jointRow: (draws: number) => string;
}

export const words: Record<Lang, Words> = {
  en: {
    outcomes: { adequacy: 'Adequacy', capacity: 'Capacity' },
    gloss: { adequacy: 'needs named, continuity of contact', capacity: 'professional capacity' },
    verdicts: verdictWords.en.short,
    untested: verdictWords.en.untested,
    choices: {
      coder: 'Whose codes',
      predictorUnknowns: 'Unknown ties',
      outcomeUnknowns: 'Unknown service codes',
      onCut: 'Phases on the cut',
      massOrganisations: 'Mass organisations',
      minimumTies: 'Known ties needed',
      governmentAlone: 'Government-alone phases',
      unit: 'Phases of a case',
    },
    values: {
      'coder.code': 'settled',
      'coder.a': 'coder A',
      'coder.b': 'coder B',
      'predictorUnknowns.left-out': 'left out',
      'predictorUnknowns.low': 'all absent',
      'predictorUnknowns.high': 'all established',
      'outcomeUnknowns.left-out': 'left out',
      'outcomeUnknowns.low': 'all lowest',
      'outcomeUnknowns.high': 'all highest',
      'onCut.half': 'half each side',
      'onCut.left-out': 'left out',
      'massOrganisations.government': 'government',
      'massOrganisations.social': 'social side',
      'governmentAlone.out': 'left out',
      'governmentAlone.in': 'let in',
      'unit.all': 'all',
      'unit.last': 'the last only',
    },
    ties: (least) => (least === 0 ? 'any number' : `at least ${least}`),
    joint: (median, sign, both) => `joint test: p = ${median} (median), ${sign} (sign), ${both} (both)`,
    below: (n) => `${n} below zero`,
    above: (n) => `${n} above zero`,
    taken: (option, positive, n) => `● ${option}: ${positive} of ${n} above zero`,
    ahead: '↑ integrated phases ahead',
    behind: '↓ integrated phases behind',
    sorted: (n) => `${n} ways of counting, by D`,
    main: 'main',
    mainFull: 'the main way of counting',
    noise: 'errors',
    noiseFull: (copies, rate) => `main, on ${copies} copies with errors in ${rate} of codes`,
    line: 'D of each way of counting',
    hair: 'its range with any one programme left out',
    all: 'all of them',
    median: 'median',
    share: '> 0',
    range: (low, high) => `${low} to ${high}`,
    mark: (outcome, n, median, range, share) =>
      `${outcome}: ${n} ways of counting, median ${median}, from ${range}, ${share} above zero`,
    tableCaption:
      'For each option of each choice, the ways of counting that take it: how many, the median of D, its range, and the share in which D is positive. The 95% intervals of the main way of counting and of the copies with errors stand in the column of ranges. The ways of counting one by one are in the data of the figure, to be downloaded.',
    columns: {
      what: 'Choice and option',
      outcome: 'Outcome',
      n: 'Ways of counting',
      median: 'Median of D',
      range: 'Range of D',
      share: 'Positive',
    },
    jointRow: (draws) => `joint test, labels exchanged ${draws} times`,
  },
  zh: {
    outcomes: { adequacy: '充分性', capacity: '专业能力' },
    gloss: { adequacy: '回应的需求与陪伴的连续性', capacity: '服务人员的专业能力' },
    verdicts: verdictWords.zh.short,
    untested: verdictWords.zh.untested,
    choices: {
      coder: '采用谁的编码',
      predictorUnknowns: '未知的联系',
      outcomeUnknowns: '未知的服务编码',
      onCut: '恰在分界线上的阶段',
      massOrganisations: '群团组织',
      minimumTies: '至少已知几项联系',
      governmentAlone: '政府独自行事的阶段',
      unit: '同一项目的阶段',
    },
    values: {
      'coder.code': '定值',
      'coder.a': '编码员甲',
      'coder.b': '编码员乙',
      'predictorUnknowns.left-out': '不计',
      'predictorUnknowns.low': '都当作没有',
      'predictorUnknowns.high': '都当作已确立',
      'outcomeUnknowns.left-out': '不计',
      'outcomeUnknowns.low': '都取最低',
      'outcomeUnknowns.high': '都取最高',
      'onCut.half': '两侧各半',
      'onCut.left-out': '不计',
      'massOrganisations.government': '属政府一方',
      'massOrganisations.social': '属社会一方',
      'governmentAlone.out': '不计',
      'governmentAlone.in': '计入',
      'unit.all': '全部',
      'unit.last': '只取最后一个',
    },
    ties: (least) => (least === 0 ? '不限' : `${least}项`),
    joint: (median, sign, both) => `联合检验：p = ${median}（中位数）、${sign}（符号）、${both}（合看）`,
    below: (n) => `${n}种低于零`,
    above: (n) => `${n}种高于零`,
    taken: (option, positive, n) => `● ${option}：${n}种中${positive}种高于零`,
    ahead: '↑ 已融合的阶段领先',
    behind: '↓ 已融合的阶段落后',
    sorted: (n) => `${n}种算法，按D排列`,
    main: '主算法',
    mainFull: '主算法',
    noise: '加误差',
    noiseFull: (copies, rate) => `主算法，${copies}份副本，各有${rate}的编码出错`,
    line: '各种算法的差值D',
    hair: '轮流去掉一个项目时的范围',
    all: '全部算法',
    median: '中位数',
    share: '为正',
    range: (low, high) => `${low}至${high}`,
    mark: (outcome, n, median, range, share) => `${outcome}：${n}种算法，中位数${median}，范围${range}，${share}为正`,
    tableCaption:
      '每项选择的每个选项，列出采用它的算法：种数、D的中位数、范围、D为正的比例。主算法与加误差副本的95%区间列于“范围”一栏。逐种算法的清单见本图可下载的数据。',
    columns: {
      what: '选择与选项',
      outcome: '比较的方面',
      n: '算法数',
      median: 'D的中位数',
      range: 'D的范围',
      share: '为正',
    },
    jointRow: (draws) => `联合检验（标签调换${draws}次）`,
  },
};
