import type { Lang, Text } from '../../i18n/languages.ts';

export const title: Text = {
  en: 'Side by side: where do these phases differ?',
  zh: '并排来看：这些阶段有何异同？',
};

export const howTo: Text = {
  en: 'A column is one phase of one programme, a row one thing that was coded. The mark on each track is the settled code: the ends of the track are the ends of the scale. Where the two coders did not both give that code, their letters A and B stand beneath the values that they gave, and a bar spans the disagreement; a letter that is missing means that this coder saw no evidence. A dashed track with a question mark is unknown. In shaded rows the phases stand at opposite ends of the scale.',
  zh: '一列为一个项目的一个阶段，一行为一项编码。每条刻度线上的标记为定值，线的两端即量表的两端。两位编码员未都给出这一定值时，以“甲”“乙”标在各自所给的值之下，并以横条表示分歧的范围；缺少某一字，表示该编码员未见证据。带问号的虚线表示未知。带底色的行，各阶段分处量表两端。',
};

/** What the sentences of the figure count. */
export interface Counts {
  /** Phases side by side. */
  readonly columns: number;
  readonly items: number;
  readonly differ: number;
  readonly same: number;
  /** Items of which fewer than two phases are known. */
  readonly open: number;
  /** Names of items that differ by the whole scale. */
  readonly whole: readonly string[];
  readonly codes: number;
  readonly unknown: number;
  readonly differed: number;
}

interface Words {
  readonly scaleEnds: (low: string, high: string) => string;
  readonly noPhase: (model: string) => string;
  readonly unknown: string;
  readonly rule: string;
  readonly mark: (name: string, phase: string, item: string, code: string) => string;
  readonly takeaway: (n: Counts, whole: string) => string;
  readonly more: (count: number) => string;
  readonly tooFew: string;
  readonly caption: (n: Counts) => string;
  readonly chosenByRule: (empty: string) => string;
  readonly named: (name: string, phase: string) => string;
  /** The rules by which phases are offered to be set beside the first. */
  readonly offered: string;
  readonly contrast: (base: string, other: string) => string;
  readonly nearest: (base: string, other: string) => string;
  readonly alt: (columns: string, rows: number) => string;
  readonly tableCaption: string;
  readonly item: string;
  readonly standing: string;
}

export const words: Record<Lang, Words> = {
  en: {
    scaleEnds: (low, high) => `left: ${low}; right: ${high}`,
    noPhase: (model) => `${model}: no phase is settled or likely there, so none can stand for it.`,
    unknown: 'unknown',
    rule: 'by rule',
    mark: (name, phase, item, code) => `${name}, ${phase}. ${item}: ${code}.`,
    takeaway: (n, whole) =>
      [
        `Of ${n.items} things coded, the ${n.columns} phases differ on ${n.differ}`,
        whole === '' ? '' : `, by the whole scale on ${whole}`,
        `; on ${n.same} those known have the same code`,
        n.open === 0 ? '.' : `; on ${n.open} fewer than two are known.`,
      ].join(''),
    more: (count) => `${count} more`,
    tooFew: 'There are not two phases to set side by side.',
    caption: (n) =>
      `${n.unknown} of the ${n.codes} codes drawn are unknown; on ${n.differed} the coders differed, in value or in whether they saw evidence at all. Needs and the evaluation are coded once a programme, so they are the same in all its phases. How strong an evaluation is says nothing of how large the effect was. These phases are examples: what holds of them need not hold of their models.`,
    chosenByRule: (empty) =>
      `One phase stands for each model, chosen by rule and not by hand: of those that are settled or likely the one whose codes cite most distinct sources, then the one with most indicators known, then the first by id.${empty === '' ? '' : ` None can stand for ${empty}.`}`,
    named: (name, phase) => `${name} (${phase})`,
    offered:
      'Both pairs above begin with the first phase and add one of another programme. Same corner, different service: of the same most likely model, the one whose codes of needs, contact and professional capacity lie furthest from its own in sum, each as a share of its scale, with no difference counted where either is unknown. Nearest neighbour: the one at the shortest straight line on the map, both scales counting the same.',
    contrast: (base, other) => `Same corner, different service: ${base} beside ${other}`,
    nearest: (base, other) => `Nearest neighbour: ${base} beside ${other}`,
    alt: (columns, rows) =>
      `${columns} side by side in columns, over ${rows} rows of what was coded. On each track a mark stands at the settled code; letters beneath show where the coders differed, dashed tracks what is unknown. The table below has every value.`,
    tableCaption:
      'The settled code of each phase; in brackets what coders A and B gave where they differed or the settling moved both (– = saw no evidence).',
    item: 'What was coded',
    standing: 'Model',
  },
  zh: {
    scaleEnds: (low, high) => `左端：${low}；右端：${high}`,
    noPhase: (model) => `${model}：没有确定或较可能的阶段，无从举例。`,
    unknown: '未知',
    rule: '依规则',
    mark: (name, phase, item, code) => `${name}，${phase}。${item}：${code}。`,
    takeaway: (n, whole) =>
      [
        `${n.items}项编码中，这${n.columns}个阶段有${n.differ}项不同`,
        whole === '' ? '' : `，其中${whole}分处量表两端`,
        `；另有${n.same}项，已知的编码都相同`,
        n.open === 0 ? '。' : `；${n.open}项，已知的阶段不足两个。`,
      ].join(''),
    more: (count) => `另外${count}项`,
    tooFew: '没有可并排比较的两个阶段。',
    caption: (n) =>
      `图中${n.codes}项编码有${n.unknown}项未知；${n.differed}项两位编码员不一致（取值不同，或一方未见证据）。需求与成效证据按项目编码，同一项目的各阶段相同。评估的严格程度不等于成效的大小。这些阶段只是例子，例子如此，所属模式未必如此。`,
    chosenByRule: (empty) =>
      `每种模式取一个阶段，依规则而非人为挑选：在确定或较可能的阶段中，取编码所引来源最多者，其次取已知指标最多者，再次取编号在前者。${empty === '' ? '' : `${empty}没有可作例子的阶段。`}`,
    named: (name, phase) => `${name}（${phase}）`,
    offered:
      '上方两组对照，都是在第一个阶段旁添上另一个项目的一个阶段。“同一角落，不同服务”：最可能的模式相同，而需求、陪伴与专业能力的编码相差之和最大（各按量表的比例计；任一方未知的，不计差别）。“最近的邻居”：在四象限图上直线距离最短，两条量表同等计算。',
    contrast: (base, other) => `同一角落，不同服务：${base}与${other}`,
    nearest: (base, other) => `最近的邻居：${base}与${other}`,
    alt: (columns, rows) =>
      `${columns}并排成列，共${rows}行编码。每条刻度线上的标记为定值；线下的“甲”“乙”表示编码员的分歧，虚线表示未知。下表列出全部数值。`,
    tableCaption: '各阶段的定值；两位编码员不一致、或定值与两人均不同时，括号内为甲、乙各自的编码（–表示未见证据）。',
    item: '编码项',
    standing: '模式',
  },
};
