import type { Lang, Text } from '../../i18n/languages.ts';
import type { Condition, LeftOut } from '../../model/conditions.ts';
import { plural } from '../shared/plural.ts';
import type { Counts, Reading } from './findings.ts';
import type { Outcome } from './state.ts';

export const title: Text = {
  en: 'Which conditions go with integration, and which don’t decide?',
  zh: '哪些条件与融合相伴，哪些说明不了问题？',
};

export const howTo: Text = {
  en: 'Each row is a combination of three conditions: a filled dot where the condition is present, an open one where it is absent. The marks are the phases in which it holds, each a link to its programme: right of the line if they are integrated, left if not. A row with marks on both sides is a contradiction: what is listed here does not decide. A row with one programme or none is a remainder, from which nothing is concluded. Consistency is the share of the row that has the outcome, coverage the share of all that has the outcome which lies in this row; each programme weighs one, however many phases it has. Such tables come from qualitative comparative analysis. They show what goes together, never what causes what.',
  zh: '每行是三个条件的一种组合：实心点表示具备该条件，空心点表示不具备。标记是符合这一组合的阶段，点击可到项目页：已融合的在中线右侧，未融合的在左侧。两侧都有标记的行自相矛盾，说明所列条件决定不了结果；只有一个项目或没有项目的行是“逻辑余项”，从中不下任何结论。一致性是该行中出现此结果的比例，覆盖度是全部此结果中落在该行的比例；每个项目不论有几个阶段，权重均为1。这种表出自定性比较分析，只说明什么与什么相伴出现，不说明因果。',
};

interface Words {
  /** Heads of the columns. */
  readonly conditions: Readonly<Record<Condition, string>>;
  /** What a combination has, as a noun. */
  readonly present: Readonly<Record<Condition, string>>;
  readonly absent: Readonly<Record<Condition, string>>;
  readonly marks: Readonly<Record<'present' | 'absent', string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly numbers: readonly [string, string, string];
  readonly coverage: (value: string) => string;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly none: string;
  readonly all: string;
  readonly phases: (count: number) => string;
  readonly leftOut: (count: number, of: number) => string;
  readonly reasons: Readonly<Record<LeftOut, string>>;
  readonly reason: (why: string, count: number) => string;
  readonly mark: (name: string, phase: string, years: string, standing: string, outcome: string) => string;
  readonly takeaway: (
    n: Counts,
    outcome: Outcome,
    always: readonly { readonly what: string; readonly cases: number }[],
  ) => string;
  readonly caption: (n: Counts, share: string, outcome: Outcome) => string;
  readonly alt: (n: Counts) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'row' | 'conditions' | 'cases' | 'phases' | 'weight' | 'reading', string>>;
}

const OUT: Record<Lang, Record<Outcome, string>> = {
  en: { integrated: 'integrated', 'not-integrated': 'not integrated' },
  zh: { integrated: '已融合', 'not-integrated': '未融合' },
};

const PHASES: Record<Outcome, string> = {
  integrated: 'integrated phases',
  'not-integrated': 'phases that are not integrated',
};

export const words: Record<Lang, Words> = {
  en: {
    conditions: {
      N: 'national or provincial organisation initiates',
      P: 'professionals in the lead',
      T: 'began in 2016 or later',
    },
    present: {
      N: 'a national or provincial organisation among the initiators',
      P: 'professionals in the lead',
      T: 'a beginning in 2016 or later',
    },
    absent: {
      N: 'no national or provincial organisation among the initiators',
      P: 'no professionals in the lead',
      T: 'a beginning before 2016',
    },
    marks: { present: 'present', absent: 'absent' },
    outcomes: OUT.en,
    numbers: ['consistency', 'PRI', 'coverage'],
    coverage: (value) => `cov. ${value}`,
    readings: {
      always: 'all integrated',
      never: 'none integrated',
      both: 'both outcomes',
      single: 'one programme',
      empty: 'no programme',
    },
    none: '–',
    all: 'all rows',
    phases: (count) => plural(count, 'phase', 'phases'),
    leftOut: (count, of) => `Left out of the table: ${count} of ${of} phases`,
    reasons: {
      onCut: 'exactly on the line between integrated and not',
      outside: 'government alone, outside the typology',
      conditionUnknown: 'professional capacity unknown',
      unplaced: 'no tie known',
    },
    reason: (why, count) => `${why}: ${count}`,
    mark: (name, phase, years, standing, outcome) => `${name}, ${phase}, ${years}: ${outcome} (${standing}).`,
    takeaway: ({ cases, rows, readings: { both, single, empty, never, always } }, outcome, told) => {
      if (cases === 0) return 'No phase can be entered in the table, so no condition can be weighed.';
      const parts = [
        always > 0
          ? `Of ${rows} combinations, ${always} ${always === 1 ? 'goes' : 'go'} only with ${PHASES[outcome]}: ${told.map((one) => `${one.what} (${plural(one.cases, 'programme', 'programmes')})`).join('; or ')}`
          : `Of ${rows} combinations, none goes only with ${PHASES[outcome]}`,
        ...(never > 0 ? [`${never} ${never === 1 ? 'goes' : 'go'} only with the opposite`] : []),
        ...(both > 0 ? [`${both} ${both === 1 ? 'holds' : 'hold'} both outcomes`] : []),
        ...(single + empty > 0
          ? [`${single + empty} ${single + empty === 1 ? 'has' : 'have'} too few programmes for a conclusion`]
          : []),
      ];
      return `${parts[0]}. ${parts.slice(1).join('; ')}${parts.length > 1 ? '.' : ''}`.trim();
    },
    caption: (n, share, outcome) =>
      [
        `Entered: ${plural(n.phases, 'phase', 'phases')} of ${plural(n.cases, 'programme', 'programmes')}; left out are ${n.leftOut.onCut} exactly on the line, ${n.leftOut.outside} of government alone, ${n.leftOut.conditionUnknown} whose professional capacity is unknown and ${n.leftOut.unplaced} without a known tie.`,
        `The numbers are small (at most ${plural(n.fullest, 'programme', 'programmes')} a row), and ${share} of all that was entered is ${OUT.en[outcome]}: a short row can be of one kind by chance. What goes together need not cause one another.`,
        `A mark’s side follows the mean of its known ties; its glyph says how sure its model is (contested among those entered: ${n.contested}).`,
        'Whether an initiator is national or provincial is read from its Chinese name, since the dataset has no level; foreign and intergovernmental bodies are neither. A professional agency in the lead counts as capacity 2, and a contract with such an agency is a tie, so that professionals in the lead are not wholly apart from integration.',
        'PRI equals consistency here, since no phase is both in an outcome and in its negation.',
      ].join(' '),
    alt: (n) =>
      `A table of eight combinations of three conditions, each marked present or absent. To the right of a line stand the integrated phases of each combination, to the left those that are not. Combinations with phases on both sides: ${n.readings.both}; with one programme or none: ${n.readings.single + n.readings.empty}. Below, ${n.all - n.phases} phases that were left out, by reason. The table below lists every phase.`,
    tableCaption:
      'First the eight combinations (a capital letter: present; a small one: absent), then every phase, with its weight where it is entered; last those left out, with the reason.',
    columns: {
      row: 'Combination, or programme and phase',
      conditions: 'Conditions',
      cases: 'Programmes',
      phases: 'Phases',
      weight: 'Weight',
      reading: 'Reading',
    },
  },
  zh: {
    conditions: {
      N: '发起者中有全国性或省级组织',
      P: '由专业人员主导',
      T: '2016年或以后开始',
    },
    present: { N: '发起者中有全国性或省级组织', P: '由专业人员主导', T: '2016年或以后开始' },
    absent: { N: '发起者中没有全国性或省级组织', P: '并非由专业人员主导', T: '2016年以前开始' },
    marks: { present: '具备', absent: '不具备' },
    outcomes: OUT.zh,
    numbers: ['一致性', 'PRI', '覆盖度'],
    coverage: (value) => `覆盖${value}`,
    readings: {
      always: '全部已融合',
      never: '全部未融合',
      both: '两种结果都有',
      single: '只有1个项目',
      empty: '没有项目',
    },
    none: '–',
    all: '合计',
    phases: (count) => `${count}个阶段`,
    leftOut: (count, of) => `未列入表中：${of}个阶段中的${count}个`,
    reasons: {
      onCut: '恰好在融合与否的界线上',
      outside: '政府独自行事，在类型之外',
      conditionUnknown: '专业能力不详',
      unplaced: '没有已知的联系',
    },
    reason: (why, count) => `${why}：${count}个`,
    mark: (name, phase, years, standing, outcome) => `${name}，${phase}，${years}：${outcome}（${standing}）。`,
    takeaway: ({ cases, rows, readings: { both, single, empty, never, always } }, outcome, told) => {
      if (cases === 0) return '没有一个阶段可以列入表中，任何条件都无从衡量。';
      const parts = [
        always > 0
          ? `${rows}种组合中，只有${OUT.zh[outcome]}阶段的有${always}种：${told.map((one) => `${one.what}（${one.cases}个项目）`).join('；')}`
          : `${rows}种组合中，没有一种只有${OUT.zh[outcome]}的阶段`,
        ...(never > 0 ? [`结果全都相反的有${never}种`] : []),
        ...(both > 0 ? [`两种结果都有的${both}种`] : []),
        ...(single + empty > 0 ? [`项目太少、不足以下结论的${single + empty}种`] : []),
      ];
      return parts.length === 1 ? `${parts[0]}。` : `${parts[0]}。${parts.slice(1).join('，')}。`;
    },
    caption: (n, share, outcome) =>
      [
        `列入表中的有${n.cases}个项目的${n.phases}个阶段；未列入的，恰好在界线上的${n.leftOut.onCut}个，政府独自行事的${n.leftOut.outside}个，专业能力不详的${n.leftOut.conditionUnknown}个，没有已知联系的${n.leftOut.unplaced}个。`,
        `数目很小（一行最多${n.fullest}个项目），而列入表中的总体本有${share}为${OUT.zh[outcome]}，因此项目少的行即使结果一致，也可能只是碰巧。相伴出现，不等于互为因果。`,
        `标记在哪一侧，取决于已知联系的均值；字形表示模式有多确定（列入的阶段中有${n.contested}个存疑）。`,
        '数据集没有记录组织的层级，发起者是否为全国性或省级组织，依中文名称判断；境外机构和政府间组织两者都不算。专业机构主导，专业能力即编码为2，而与这类机构签约本身就是一项联系，因此“由专业人员主导”与融合并非全然无关。',
        '没有阶段既属于某一结果又属于其反面，因此这里的PRI与一致性相等。',
      ].join(''),
    alt: (n) =>
      `三个条件的八种组合，逐一标明具备与否。中线右侧是该组合中已融合的阶段，左侧是未融合的。${n.readings.both}种组合两侧都有阶段，${n.readings.single + n.readings.empty}种只有一个项目或没有项目。图的下方按原因列出未列入的${n.all - n.phases}个阶段。下表列出全部阶段。`,
    tableCaption:
      '先列八种组合（大写字母表示具备，小写表示不具备），再列每个阶段及其权重，最后列出未列入的阶段和原因。',
    columns: {
      row: '组合，或项目与阶段',
      conditions: '条件',
      cases: '项目',
      phases: '阶段',
      weight: '权重',
      reading: '结果',
    },
  },
};
