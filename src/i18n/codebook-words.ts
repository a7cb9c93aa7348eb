import type { Lang } from './languages.ts';

const plural = (n: string, one: string, many: string) => `${n} ${n === '1' ? one : many}`;

const en = {
  nav: 'Codebook',
  title: 'The codebook',
  lead: 'Everything that was coded: what was asked, what a source must say before a code may be given, and how often each code stands in the dataset.',
  version: (version: string) => `Version ${version} of the coding rules.`,
  binds: '',
  contents: 'On this page',
  sides: 'Which bodies count on which side',
  rules: 'Rules that hold for every code',
  adjudication: 'How differing codes were settled',
  question: 'Question',
  ours: '',
  code: 'Code',
  anchor: 'What a source must say',
  meaning: 'Meaning',
  definition: 'When it is given',
  times: 'Times',
  unknown: 'unknown: the sources are silent',
  byRule: 'zero by rule: no social organisation takes part',
  inPhases: (n: string) => `Asked in ${plural(n, 'phase', 'phases')}. `,
  inCases: (n: string) => `Asked in ${plural(n, 'programme', 'programmes')}. `,
  agreement: (values: string, n: string, seen: string, of: string) =>
    `Agreement of the two coders (Krippendorff’s alpha): ${values} on the code, in ${n} units where both saw evidence; ${seen} on whether there was evidence, in ${of}.`,
  noAlpha: 'not defined',
  figure: 'How far the coders agree, item by item',
  map: 'The map that these codes make',
  files: 'Codebook as a file',
  whole: 'The codebook in full, with how often each code was given',
  data: 'The dataset',
};
type Widen<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};
export type CodebookWords = Widen<typeof en>;

const zh: CodebookWords = {
  nav: '编码手册',
  title: '编码手册',
  lead: '编码的全部内容：问的是什么，资料须写到什么程度才能给某个编码，以及各编码在数据集中出现的次数。',
  version: (version) => `编码规则为${version}版。`,
  binds: '手册以英文写成，以英文原文为准。各项名称有中文；问题与各档的中文说法由本站改写，列在原文旁边，仅供理解。',
  contents: '本页内容',
  sides: '哪些机构算哪一方（英文原文）',
  rules: '适用于全部编码的规则（英文原文）',
  adjudication: '两人编码不一致时怎样裁定（英文原文）',
  question: '问题（英文原文）',
  ours: '本站的中文说法',
  code: '编码',
  anchor: '资料须写到什么程度（英文原文）',
  meaning: '含义（英文原文）',
  definition: '何时判为此类（英文原文）',
  times: '次数',
  unknown: '未知：资料没有提到',
  byRule: '依规则为零：没有社会组织参与',
  inPhases: (n) => `共${n}个阶段。`,
  inCases: (n) => `共${n}个项目。`,
  agreement: (values, n, seen, of) =>
    `两位编码员的一致程度（克里彭多夫α系数）：编码取值${values}（两人都见到证据的${n}项）；是否见到证据${seen}（${of}项）。`,
  noAlpha: '无法计算',
  figure: '逐项的一致程度',
  map: '由这些编码得出的四象限图',
  files: '编码手册文件',
  whole: '编码手册全文，及各编码出现的次数',
  data: '数据集',
};

/** The words of the page of the codebook. */
export const codebookWords: Readonly<Record<Lang, CodebookWords>> = { en, zh };
