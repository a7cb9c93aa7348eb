import type { Lang, Text } from '../../i18n/languages.ts';

export const title: Text = {
  en: 'What do the models look like, indicator by indicator?',
  zh: '逐项来看，各模式有何不同？',
};

export const howTo: Text = {
  en: 'A column is a model, a row an indicator. Each bar is all phases of the model: its parts are the phases at each code, from low on the left to high on the right; the dashed part at the end is the phases in which the sources are silent. For initiation blue is government and orange the social organisation; elsewhere the darker, the higher. Beside each bar stands in how many phases the indicator is known: a bar of two phases says little, however dark. A line beneath a bar marks the phases on which the coders differed. Programmes weigh the same, however many phases they have.',
  zh: '一列为一种模式，一行为一项指标。每根条代表该模式的全部阶段，各段为不同编码的阶段，从左到右由低到高；末端的虚线段为资料未提及的阶段。“发起”各项以蓝色表示政府、橙色表示社会组织；其余各项颜色越深，编码越高。条旁注明有多少个阶段该项已知：只有两个阶段的条，颜色再深也说明不了多少。条下的细线标出两位编码员不一致的阶段。每个项目权重相同，不因阶段多少而异。',
};

/** What the sentences of the figure count. Counts of phases can end in halves. */
export interface Counts {
  /** Phases in which a social organisation takes part. */
  readonly phases: number;
  /** Those that are drawn in a model. */
  readonly inModels: number;
  readonly contested: number;
  readonly unplaced: number;
  readonly outside: number;
  /** Phases that lie on a cut and count in parts. */
  readonly onCut: number;
  /** Names of the models that have no phase. */
  readonly empty: string;
  /** How many models have one. */
  readonly models: number;
  readonly codes: number;
  readonly unknown: number;
  readonly differed: number;
}

/** How the models compare on some indicators: names of those on which they share a code, and of those on which not. */
export interface Overlap {
  /** Whose indicators: initiation, integration or service. */
  readonly dimension: string;
  readonly shared: string;
  readonly apart: string;
}

/** The code that occurs most, or several that occur as often. */
export interface Mode {
  readonly words: readonly string[];
  readonly count: string;
  readonly known: string;
}

interface Words {
  readonly noPhase: string;
  readonly unknown: string;
  readonly differed: string;
  readonly half: string;
  readonly bar: (group: string, indicator: string, levels: string, known: string, of: string) => string;
  readonly level: (word: string, count: string) => string;
  readonly mark: (name: string, phase: string, group: string, code: string) => string;
  readonly coverage: (n: Counts, certain: boolean) => string;
  readonly overlap: (o: Overlap) => string;
  readonly modes: (indicator: string, models: string, contested: string) => string;
  readonly mode: (code: Mode, group: string) => string;
  readonly nothing: string;
  readonly caption: (n: Counts, certain: boolean) => string;
  readonly captionBars: string;
  readonly captionMarks: string;
  readonly alt: (rows: number, columns: string, certain: boolean) => string;
  readonly altMarks: (indicator: string, columns: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'name' | 'standing', string>>;
  readonly phases: (count: string) => string;
  readonly part: (share: string) => string;
  readonly meanOf: (mean: string, known: string, of: string) => string;
  readonly summary: (levels: string, mean: string | null) => string;
}

const onCut = (n: number) => (n === 0 ? '' : ` (${n} ${n === 1 ? 'does' : 'do'})`);

export const words: Record<Lang, Words> = {
  en: {
    noPhase: 'no phase can be given to this model',
    unknown: 'unknown',
    differed: 'the coders differed',
    half: 'counted in part: it lies on a cut',
    bar: (group, indicator, levels, known, of) =>
      `${indicator}, ${group}: ${levels}. Known in ${known} of ${of} phases.`,
    level: (word, count) => `${word} ${count}`,
    mark: (name, phase, group, code) => `${name}, ${phase} (${group}): ${code}.`,
    coverage: (n, certain) => {
      if (n.phases === 0) return 'There is no phase in which a social organisation takes part.';
      if (n.phases === 1 && certain) return `The only phase can be given to ${n.inModels === 1 ? 'a' : 'no'} model.`;
      const some = `${n.inModels === n.phases ? 'All' : n.inModels === 0 ? 'None' : `${certain ? 'Only ' : ''}${n.inModels}`} of ${n.phases} phases`;
      const none = n.empty === '' || n.inModels === 0 ? '' : `, none of them ${certain ? 'to' : 'into'} ${n.empty}`;
      return certain
        ? `${some} can be given to a model${none}.`
        : `By the point of their known codes alone, ${some.replace(/^(All|None)/, (word) => word.toLowerCase())} fall into a model${none}.`;
    },
    overlap: ({ dimension, shared, apart }) =>
      [
        shared === '' ? '' : `In ${dimension} the models overlap on ${shared}`,
        apart === '' ? '' : `${shared === '' ? `In ${dimension} they` : 'they'} share no code on ${apart}`,
      ]
        .filter((part) => part !== '')
        .join('; ')
        .concat('.'),
    modes: (indicator, models, contested) =>
      `${indicator}, the code that is most frequent: ${models}${contested === '' ? '' : `; among contested phases, ${contested}`}.`,
    mode: ({ words, count, known }, group) =>
      `${group === '' ? '' : `${group}, `}${words.join(' or ')} (${count} of ${known}${words.length > 1 ? ' each' : ''})`,
    nothing: 'No model has a phase in which this is known.',
    caption: (n, certain) =>
      certain
        ? `In the columns of the models: the ${n.inModels} ${n.inModels === 1 ? 'phase that is' : 'phases that are'} settled or likely there. ${n.contested} contested ${n.contested === 1 ? 'one stands' : 'ones stand'} in a column of their own. Not drawn: ${n.unplaced} without a position and ${n.outside} outside the typology. ${n.unknown} of the ${n.codes} codes drawn are unknown; on ${n.differed} the coders differed, in value or in whether they saw evidence at all. Who began and how many ties there are decide the model, so the columns differ there by construction; the service does not enter it.`
        : `Every phase with a position counts in the model of its point score, contested ones too; one on a cut counts in parts on either side${onCut(n.onCut)}. A point rests on the codes that are known, so these columns look surer than they are. Not drawn: ${n.unplaced} without a position and ${n.outside} outside the typology. ${n.unknown} of the ${n.codes} codes drawn are unknown; on ${n.differed} the coders differed, in value or in whether they saw evidence at all. The service does not enter the model.`,
    captionBars: 'Beside each bar: in how many phases the indicator is known, of how many.',
    captionMarks: 'Each mark is a phase; a line beneath it says that the coders differed.',
    alt: (rows, columns, certain) =>
      `Table of bars: ${rows} indicators in rows, ${columns} in columns. Each bar shows how many phases have each code and in how many it is unknown. ${certain ? 'Only settled and likely phases count in a model; contested ones have a column of their own.' : 'Phases are put into models by their point scores.'} The table below has every code.`,
    altMarks: (indicator, columns) =>
      `${indicator}: one mark a phase, in rows by code and in columns ${columns}. The lowest row holds the phases in which it is unknown.`,
    tableCaption:
      'First each column of the figure: number of phases at each code and with none known, and the mean of the known codes, each programme weighing the same. Then each of its phases: the settled code, and in brackets what coders A and B gave where they differed (– = saw no evidence).',
    columns: { name: 'Programme and phase', standing: 'Certainty' },
    phases: (count) => `phases: ${count}`,
    part: (share) => `counts ${share}`,
    meanOf: (mean, known, of) => `mean ${mean} (${known} of ${of})`,
    summary: (levels, mean) => (mean === null ? levels : `${levels}; ${mean}`),
  },
  zh: {
    noPhase: '没有可归入此模式的阶段',
    unknown: '未知',
    differed: '编码员不一致',
    half: '处于分界线上，按部分计',
    bar: (group, indicator, levels, known, of) => `${indicator}，${group}：${levels}。${of}个阶段中${known}个已知。`,
    level: (word, count) => `${word}${count}个`,
    mark: (name, phase, group, code) => `${name}，${phase}（${group}）：${code}。`,
    coverage: (n, certain) => {
      if (n.phases === 0) return '没有社会组织参与的阶段。';
      const some =
        n.inModels === n.phases
          ? `${n.phases}个阶段全部`
          : n.inModels === 0
            ? `${n.phases}个阶段中没有一个`
            : `${n.phases}个阶段中${certain ? '只' : ''}有${n.inModels}个`;
      const none = n.empty === '' || n.inModels === 0 ? '' : `，其中没有一个属于${n.empty}`;
      return certain ? `${some}可归入某一模式${none}。` : `仅按已知编码的点位，${some}落入某一模式${none}。`;
    },
    overlap: ({ dimension, shared, apart }) =>
      [
        shared === '' ? '' : `就${dimension}而言，各模式在${shared}上互有重合`,
        apart === '' ? '' : `${shared === '' ? `就${dimension}而言，各模式` : ''}在${apart}上没有共同的编码`,
      ]
        .filter((part) => part !== '')
        .join('，')
        .concat('。'),
    modes: (indicator, models, contested) =>
      `${indicator}最常见的编码：${models}${contested === '' ? '' : `；存疑阶段中${contested}`}。`,
    mode: ({ words, count, known }, group) =>
      `${group}${group === '' ? '' : '为'}${words.map((word) => `“${word}”`).join('或')}（${known}个已知阶段中${words.length > 1 ? '各' : ''}${count}个）`,
    nothing: '没有哪种模式有此项已知的阶段。',
    caption: (n, certain) =>
      certain
        ? `模式各列只计确定或较可能属于该模式的阶段，共${n.inModels}个；存疑的${n.contested}个另成一列。未画出：无法定位${n.unplaced}个，类型之外${n.outside}个。图中${n.codes}项编码有${n.unknown}项未知；${n.differed}项两位编码员不一致（取值不同，或一方未见证据）。模式由发起者与制度联系的多少决定，这两部分各列的差异是定义使然；服务各项不参与划分。`
        : `凡有位置的阶段，均按其点位归入模式，存疑者也计入；恰在分界线上的按部分计入两侧${n.onCut === 0 ? '' : `（${n.onCut}个）`}。点位只依据已知编码，因此各列看起来比实际更确定。未画出：无法定位${n.unplaced}个，类型之外${n.outside}个。图中${n.codes}项编码有${n.unknown}项未知；${n.differed}项两位编码员不一致（取值不同，或一方未见证据）。服务各项不参与模式划分。`,
    captionBars: '条旁为该项已知的阶段数与阶段总数。',
    captionMarks: '每个标记为一个阶段；标记下的细线表示两位编码员不一致。',
    alt: (rows, columns, certain) =>
      `条形表：${rows}项指标为行，${columns}为列。每根条显示各编码的阶段数以及未知的阶段数。${certain ? '只有确定和较可能的阶段计入模式，存疑者另成一列。' : '各阶段按点位归入模式。'}下表列出全部编码。`,
    altMarks: (indicator, columns) =>
      `${indicator}：每个阶段一个标记，按编码分行，按${columns}分列；最下一行为未知的阶段。`,
    tableCaption:
      '先列图中各列：各编码的阶段数、未知的阶段数，以及已知编码的均值（每个项目权重相同）。再列各阶段：定值，两位编码员不一致时括号内为甲、乙各自的编码（–表示未见证据）。',
    columns: { name: '项目与阶段', standing: '确定程度' },
    phases: (count) => `阶段数${count}`,
    part: (share) => `计${share}`,
    meanOf: (mean, known, of) => `均值${mean}（${known}/${of}）`,
    summary: (levels, mean) => (mean === null ? levels : `${levels}；${mean}`),
  },
};
