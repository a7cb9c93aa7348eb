import type { Lang, Text } from '../../i18n/languages.ts';
import { plural } from '../shared/plural.ts';

export const title: Text = {
  en: 'Who begins, and are the two sides tied together?',
  zh: '由谁发起，双方是否制度相连？',
};

export const howTo: Text = {
  en: 'Each mark is one phase of one programme. Left: government began it; right: a social organisation did. Up: the more institutional ties between the two are documented. Squares stand for government’s initiative, circles for a social organisation’s; solid for integrated, hollow for not, half-filled where the known codes do not decide, a cross where no social organisation takes part. The faint lines through a mark show how far its unknown codes could move it. Phases on which nothing is known for one question stand on the rails outside the frame.',
  zh: '每个标记代表一个项目的一个阶段。偏左为政府发起，偏右为社会组织发起；越靠上，见于资料的双方制度性联系越多。方形表示政府发起，圆形表示社会组织发起；实心为已融合，空心为未融合，半实心表示已知编码尚不足以判定，叉号表示没有社会组织参与。穿过标记的浅色细线，表示未知编码可能使它移动多远。某一问题完全没有资料的阶段，列在框外的边栏中。',
};

interface Counts {
  readonly cases: number;
  readonly phases: number;
  readonly settled: number;
  readonly likely: number;
  readonly contested: number;
  readonly outside: number;
  readonly unplaced: number;
  readonly integrated: number;
  readonly separate: number;
  readonly unknownShare: string;
  /** Phases of the dataset, selected or not. */
  readonly all: number;
  /** What phases were selected by, in words. */
  readonly chosen: readonly string[];
  /** What is read otherwise than by default, in words. */
  readonly switched: readonly string[];
  /** The year that is shown; 0 for every year. */
  readonly year: number;
  /** Phases over, or not told of any more, by that year. */
  readonly past: number;
  readonly ranges: readonly {
    readonly name: string;
    readonly likely: number;
    readonly least: number;
    readonly most: number;
  }[];
}

interface Words {
  readonly columns: Readonly<
    Record<'name' | 'years' | 'initiation' | 'integration' | 'model' | 'share' | 'certainty', string>
  >;
  readonly takeaway: (n: Counts) => string;
  readonly caption: (n: Counts) => string;
  readonly alt: (n: Counts) => string;
  readonly score: (value: string, low: string, high: string, known: number, of: number) => string;
  readonly mark: (
    name: string,
    phase: string,
    years: string,
    model: string,
    initiation: string,
    integration: string,
  ) => string;
  readonly tableCaption: string;
}

export const words: Record<Lang, Words> = {
  en: {
    columns: {
      name: 'Programme and phase',
      years: 'Years',
      initiation: 'Initiation, −2 to +2',
      integration: 'Integration, 0 to 2',
      model: 'Most likely model',
      share: 'Share',
      certainty: 'Certainty',
    },
    takeaway: (n) => {
      const which = `${n.chosen.length > 0 ? ` that ${n.phases < 2 ? 'matches' : 'match'} (${n.chosen.join('; ')})` : ''}${n.year > 0 ? ` that had begun by ${n.year}` : ''}`;
      if (n.phases === 0) return `No phase is on record${which}.`;
      return `Of ${plural(n.phases, 'phase', 'phases')} in ${plural(n.cases, 'programme', 'programmes')}${which}, ${n.settled + n.likely} can be given to one model (${n.integrated} to an integrated one, ${n.separate} to one that is not); for ${n.contested} the documents do not decide.`;
    },
    caption: (n) =>
      [
        `${plural(n.phases, 'phase', 'phases')} of ${plural(n.cases, 'programme', 'programmes')}: ${n.settled} settled, ${n.likely} likely, ${n.contested} contested, ${n.outside} outside the typology (no social organisation takes part), ${n.unplaced} without a position, in the margin.`,
        `${n.unknownShare} of the codes behind the two questions are unknown. Whatever they turn out to be, the models hold: ${n.ranges.map(({ name, likely, least, most }) => `${name.toLowerCase()} ${least} to ${most} (settled or likely: ${likely})`).join('; ')}.`,
        'Marks that would cover each other are set apart.',
        ...(n.phases < n.all && n.chosen.length > 0 ? ['Phases that do not match stand back.'] : []),
        ...(n.past > 0
          ? [`${n.past} that had ended by then, or of which no source of that year or later tells, stand back.`]
          : []),
        ...(n.switched.length > 0 ? [`Read otherwise than by default: ${n.switched.join('; ')}.`] : []),
      ].join(' '),
    alt: (n) =>
      `Map with two axes: who initiated (government on the left, social organisations on the right) and institutional integration (from none below to established above). ${n.settled + n.likely} phases stand in one of four models, ${n.contested} are contested, ${n.outside} are outside the typology, ${n.unplaced} have no position. The table below lists every phase.`,
    score: (value, low, high, known, of) => `${value} (${low} to ${high}; ${known} of ${of} known)`,
    mark: (name, phase, years, model, initiation, integration) =>
      `${name}, ${phase}, ${years}: ${model}. Initiation ${initiation}. Integration ${integration}.`,
    tableCaption:
      'Each score is the mean of the known codes; in brackets the lowest and highest value that the unknown and disputed codes allow.',
  },
  zh: {
    columns: {
      name: '项目与阶段',
      years: '年份',
      initiation: '发起（−2至+2）',
      integration: '融合（0至2）',
      model: '最可能的模式',
      share: '比例',
      certainty: '确定程度',
    },
    takeaway: (n) => {
      const which = `${n.year > 0 ? `${n.year}年以前开始的、` : ''}${n.chosen.length > 0 ? `符合所选条件（${n.chosen.join('；')}）的` : ''}`;
      if (n.phases === 0) return `没有${which || '任何'}阶段记录在案。`;
      const lead = which
        ? `${which}阶段共${n.phases}个，分属${n.cases}个项目，其中`
        : `${n.cases}个项目的${n.phases}个阶段中，`;
      return `${lead}有${n.settled + n.likely}个可归入某一模式（${n.integrated}个属融合型，${n.separate}个属未融合型）；另有${n.contested}个，资料尚不足以判定。`;
    },
    caption: (n) =>
      [
        `共${n.cases}个项目、${n.phases}个阶段：确定${n.settled}个，较可能${n.likely}个，存疑${n.contested}个，类型之外（没有社会组织参与）${n.outside}个，无法定位、列于边栏${n.unplaced}个。`,
        `两个问题所依据的编码中有${n.unknownShare}为未知。无论未知编码实际为何，各模式的阶段数都在以下范围内：${n.ranges.map(({ name, likely, least, most }) => `${name}${least}至${most}个（确定或较可能的${likely}个）`).join('，')}。`,
        '会相互遮盖的标记已错开。',
        ...(n.phases < n.all && n.chosen.length > 0 ? ['不符合条件的阶段以淡色显示。'] : []),
        ...(n.past > 0 ? [`其中${n.past}个到该年已经结束，或该年及以后再无资料提及，以淡色显示。`] : []),
        ...(n.switched.length > 0 ? [`与默认读法不同之处：${n.switched.join('；')}。`] : []),
      ].join(''),
    alt: (n) =>
      `双轴图：横轴为由谁发起（左为政府，右为社会组织），纵轴为制度化融合程度（下为没有，上为已确立）。${n.settled + n.likely}个阶段归入四种模式之一，${n.contested}个存疑，${n.outside}个在类型之外，${n.unplaced}个无法定位。下表列出全部阶段。`,
    score: (value, low, high, known, of) => `${value}（${low}至${high}；已知${known}/${of}）`,
    mark: (name, phase, years, model, initiation, integration) =>
      `${name}，${phase}，${years}：${model}。发起${initiation}，融合${integration}。`,
    tableCaption: '得分为已知编码的均值；括号内为未知和有分歧的编码所容许的最低值与最高值。',
  },
};
export type { Counts };
