import type { Lang, Text } from '../../i18n/languages.ts';

export const title: Text = { en: 'Two questions, four models', zh: '两个问题，四种模式' };

export const howTo: Text = {
  en: 'Four steps, each of which is a whole picture. The first question splits the field into left and right: squares and blue for government, circles and orange for a social organisation. The second splits it into above and below: solid where the two sides are institutionally integrated, hollow where they are not. Then the names, then the way from one to another. Solid lines are the abstract’s, dashed ones our reading of it.',
  zh: '共四步，每一步都是一幅完整的图。第一个问题把整个领域分成左右：方形与蓝色为政府，圆形与橙色为社会组织。第二个问题再分成上下：实心为政社已制度化融合，空心为未融合。然后是名称，最后是演进。实线出自论文摘要，虚线是本项目的解读。',
};

interface Words {
  /** Heading of each step, the first at 0. */
  readonly steps: readonly string[];
  /** The finding of each step. */
  readonly takeaways: readonly string[];
  /** What a step's picture shows, in words. */
  readonly alts: readonly string[];
  readonly stepOf: (step: number, of: number) => string;
  readonly begins: Readonly<Record<'government' | 'social', string>>;
  readonly integrated: string;
  readonly notIntegrated: string;
  readonly shapes: string;
  readonly fills: string;
  readonly naming: string;
  readonly keyThesis: string;
  readonly keyReading: string;
  readonly caption: (author: string, year: number, work: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'part' | 'words' | 'place' | 'whose', string>>;
  readonly parts: Readonly<Record<'question' | 'model' | 'stage', string>>;
  readonly whose: Readonly<Record<'question' | 'model' | 'stage', string>>;
  readonly place: (side: string, integration: string) => string;
  readonly rung: Readonly<Record<'separation' | 'dependence' | 'independence' | 'cooperation', string>>;
}

export const words: Record<Lang, Words> = {
  en: {
    steps: ['Who begins?', 'Are the two sides tied together?', 'Four models', 'How models move'],
    takeaways: [
      'The first question splits the field by who raised the problem or the plan: government, or a social organisation.',
      'The second question splits it again: does the service tie the two sides together institutionally, or not?',
      'Together the two questions make room for four models: two that government begins, two that a social organisation begins.',
      'In the thesis’s account the two sides begin apart; the social organisation then leans on government or stands on its own; in the end both cooperate and empower each other.',
    ],
    alts: [
      'A field split into two halves: on the left, in blue and with a square, government begins; on the right, in orange and with a circle, a social organisation begins.',
      'A field of four cells. Left: government begins; right: a social organisation begins. Upper row, solid glyphs: institutionally integrated; lower row, hollow glyphs: not integrated.',
      'A field of four cells with their names. Lower left: administrative providing, a hollow square. Lower right: social-organisation providing, a hollow circle. Upper left: administrative-led, a solid square. Upper right: social-organisation-driven, a solid circle.',
      'The four cells with their names, and beside them the way that the thesis tells: from separation at the foot, by two arrows, to dependence or independence, and from each by an arrow to cooperation and mutual empowerment at the top.',
    ],
    stepOf: (step, of) => `Step ${step} of ${of}`,
    begins: { government: 'Government begins', social: 'A social organisation begins' },
    integrated: 'institutionally integrated',
    notIntegrated: 'not integrated',
    shapes:
      'From here on, a square and blue mean that government began, a circle and orange that a social organisation did.',
    fills: 'From here on, a solid mark means that the two sides are integrated, a hollow one that they are not.',
    naming:
      'The abstract gives the two questions and the four names. It does not say which name belongs in which cell; the placing is ours.',
    keyThesis: 'from the abstract',
    keyReading: 'our reading',
    caption: (author, year, work) =>
      `The two questions, the four names and the order of the stages are from the abstract of ${author}’s master’s thesis (${year}), “${work}”, told in this project’s words. Our reading: which name stands in which cell, and beside which row a stage lies. The thesis itself and its cases are not known to this project. No programme of the dataset is drawn here.`,
    tableCaption: 'What the picture is made of, and whose it is.',
    columns: { part: 'Part', words: 'In words', place: 'Place', whose: 'Whose' },
    parts: { question: 'Question', model: 'Model', stage: 'Stage' },
    whose: {
      question: 'the thesis, by its abstract',
      model: 'name: the thesis; place: our reading',
      stage: 'order: the thesis; place: our reading',
    },
    place: (side, integration) => `${side}; ${integration}`,
    rung: {
      separation: 'first',
      dependence: 'then, either',
      independence: 'then, or',
      cooperation: 'in the end',
    },
  },
  zh: {
    steps: ['由谁发起？', '双方是否融合？', '四种模式', '模式如何演进'],
    takeaways: [
      '第一个问题，看最初的问题或方案由谁提出：是政府，还是社会组织。',
      '第二个问题再作划分：服务是否促成政社制度化融合。',
      '两个问题交叉，得出四种模式：政府发起的两种，社会组织发起的两种。',
      '按论文的说法，双方起初彼此分离；其后社会组织或寻求依附，或寻求独立；最终走向政社合作与相互赋权。',
    ],
    alts: [
      '整个领域分为左右两半：左边蓝色方形，由政府发起；右边橙色圆形，由社会组织发起。',
      '四个格子。左列由政府发起，右列由社会组织发起；上行实心，政社已制度化融合；下行空心，未融合。',
      '四个格子及其名称。左下为行政提供，空心方形；右下为社会组织提供，空心圆形；左上为行政主导，实心方形；右上为社会组织驱动，实心圆形。',
      '四个格子及其名称，旁边是论文所述的演进路径：最下为政社分离，由两个箭头分别指向依附与独立，再各由一个箭头指向最上方的合作与相互赋权。',
    ],
    stepOf: (step, of) => `第${step}步，共${of}步`,
    begins: { government: '政府发起', social: '社会组织发起' },
    integrated: '已制度化融合',
    notIntegrated: '未融合',
    shapes: '从这里起，方形与蓝色表示政府发起，圆形与橙色表示社会组织发起。',
    fills: '从这里起，实心表示政社已制度化融合，空心表示未融合。',
    naming: '摘要给出了两个问题和四个名称，但没有说明哪个名称对应哪个格子；如何对应，是本项目的解读。',
    keyThesis: '出自摘要',
    keyReading: '本项目的解读',
    caption: (author, year, work) =>
      `两个问题、四个名称和各阶段的先后，出自${author}的硕士论文（${year}年）《${work}》的摘要，由本项目转述；四种模式的中文名称由本项目译自英文摘要。各名称对应哪个格子、各阶段与哪一行并列，是本项目的解读。本项目没有读到论文正文，也不知其案例。图中没有数据集的项目。`,
    tableCaption: '图中各部分及其出处。',
    columns: { part: '部分', words: '内容', place: '位置', whose: '出处' },
    parts: { question: '问题', model: '模式', stage: '阶段' },
    whose: {
      question: '论文（据摘要）',
      model: '名称出自论文，位置为本项目的解读',
      stage: '先后出自论文，位置为本项目的解读',
    },
    place: (side, integration) => `${side}，${integration}`,
    rung: { separation: '起初', dependence: '其后，或', independence: '其后，或', cooperation: '最终' },
  },
};
