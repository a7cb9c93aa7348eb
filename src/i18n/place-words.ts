import type { Lang } from './languages.ts';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const en = {
  title: 'Place your own programme',
  lead: 'Answer what you know of a programme. The page shows where it would stand among the programmes of this report, how sure that is, and what a single answer could change.',
  privacy:
    'While you answer, nothing is stored and nothing is sent. The answers stand in the address of this page, so that a link or a bookmark keeps them; whoever opens it asks this site for that address.',
  ours: 'The questions are the codebook’s, put in plain words by this site; the codebook’s English text is what binds.',
  needsScript:
    'The live placing needs JavaScript, which is switched off here. The questions, their scales and the way from answers to a place stand below in full, so that a place can also be worked out by hand.',
  part: 'Who takes part',
  groups: {
    initiation: 'How it began',
    integration: 'Ties between the two sides',
    service: 'The service',
  },
  groupNotes: {
    initiation:
      'Government means Party and state offices, public schools on instruction, and mass organisations such as the Women’s Federation or the Youth League. Foundations, social service organisations, associations, volunteer groups, universities and companies stand on the other side.',
    integration: 'What counts is a tie between the two sides as it is now, not what is announced for later.',
    service: 'These answers don’t move the place. They tell which recommendations bear on the programme.',
  },
  dontKnow: 'Don’t know',
  noAnswer: 'not known so far',
  reset: 'Clear all answers',
  oneByOne: 'One question at a time',
  allAtOnce: 'All on one page',
  previous: 'Previous',
  next: 'Next',
  step: (n: number, of: number) => `Question ${n} of ${of}`,
  toResult: 'See the place',
  result: 'Where it would stand',
  likeliest: (model: string, share: string) => `most likely ${model}, ${share}`,
  mostLikely: (model: string) => `most likely ${model}`,
  tied: 'two models equally likely',
  nothing: 'Nothing is answered yet. At least one answer on how it began and one on the ties give a first place.',
  halfway: (axis: string) =>
    `Nothing is known yet on one of the two axes: ${axis}. One answer there gives a first place.`,
  outside:
    'Where no social organisation takes part, a programme lies outside the four models: they are models of taking part. All ties are then zero by rule.',
  assumed: 'Taken as read: a social organisation takes part.',
  score: (value: string, low: string, high: string, known: number, of: number) =>
    `${value}, from ${known} of ${of} answers${low === high ? '' : `; could lie from ${low} to ${high}`}`,
  mapTitle: 'Your programme on the map',
  mapAlt: (n: number) =>
    `Initiation across, ties upwards. ${n} documented phases as small marks; the programme as a large one, with a box for what is not known.`,
  mapKey: (n: number) =>
    `Large: the programme, with a box for what unknown answers leave open. Small: ${n} documented phases.`,
  shares: 'Share of each model, by what unknown answers are taken to be',
  priors: { uniform: 'equally likely', 'as-known': 'like the known', 'silence-is-absence': 'silence is none' },
  model: 'Model',
  changeTitle: 'What a single answer could change',
  change: {
    moves: 'One answer is enough to move it to another model:',
    gains: 'One answer is enough to give it a model:',
    loses: 'No single answer would move it to another model. These would leave it contested:',
    leans: 'No single answer gives it a model. These would change which one is the likeliest:',
    none: 'No single answer would give it another model.',
    wait: 'This can be told once there is a place.',
  },
  instead: (now: string, then: string) => `not ${now} but ${then}`,
  learnt: (then: string) => `if the answer were ${then}`,
  or: ' or ',
  quote: (text: string) => `“${text}”`,
  more: (n: number) => `and ${plural(n, 'more such answer', 'more such answers')}`,
  nearTitle: 'Documented phases nearest to it',
  nearNote:
    'By straight line on the two scores, each difference taken as a share of its scale: 0 is the same spot, 1 is one whole axis away.',
  nearWait: 'They can be found once there is a place.',
  distance: (value: string) => `distance ${value}`,
  sameSpot: 'on the same spot',
  further: {
    social: (n: string) => `initiation ${n} further to the social side`,
    government: (n: string) => `initiation ${n} further to government’s side`,
    more: (n: string) => `ties ${n} higher`,
    fewer: (n: string) => `ties ${n} lower`,
  },
  cameFrom: (year: number, label: string) => `Moved here in ${year}, from “${label}”`,
  wentTo: (year: number, label: string) => `Moved on in ${year}, to “${label}”`,
  changed: 'changed codes',
  noChange: 'no code that is known at both ends changed',
  noMove: 'No move before or after it is documented.',
  adviceTitle: 'Recommendations that bear on what is missing',
  adviceNote: 'The thesis’s recommendations; which ties each would raise is our reading.',
  adviceLink: 'What the programmes say for and against each',
  adviceNone: 'No recommendation bears on the answers so far: nothing is known to be missing.',
  to: { government: 'to government', social_organisation: 'to social organisations' },
  missing: 'Missing here',
  unknown: 'not known here',
  takeTitle: 'Keep it, pass it on',
  takeNote:
    'The link in the address bar holds all answers. The draft is a case file as this dataset has them: every answer still asks for its source.',
  link: 'Copy the link',
  copied: 'Copied',
  print: 'Print',
  json: 'Answers and place (JSON)',
  yaml: 'Draft case file (YAML)',
  howTitle: 'How the answers make a place',
  how: [
    'Each answer stands for a number: who began runs from −2 (government alone) to +2 (a social organisation alone), each tie from 0 (none) to 2 (established).',
    'The place is the mean of the known answers on each axis. Below 0 a programme is on government’s side, above 0 on the social side; with ties above 1 it is integrated, below 1 it isn’t. Exactly on a line it belongs half to each side.',
    'What is not known is not guessed. It opens a box, and every way to fill it in is counted: the share of the ways that end in a model is that model’s share. Three assumptions are tried: every value equally likely; values like the known ones; silence means that there is no tie.',
  ],
  method: 'The whole protocol',
};

type Widen<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Widen<T[K]> };
export type PlaceWords = Widen<typeof en>;

const zh: PlaceWords = {
  title: '给自己的项目定位',
  lead: '就一个项目，知道多少答多少。本页据此标出它在本报告各项目之间的位置，说明有多大把握，以及哪一个答案会带来改变。',
  privacy:
    '作答时，本页不存储、不发送任何内容。答案写在本页地址里，存下链接或书签即可保留；打开时，浏览器会向本站请求这一地址。',
  ours: '问题出自编码手册，由本站改写为平实的说法；以手册英文原文为准。',
  needsScript:
    '实时定位需要JavaScript，目前未启用。下面列出全部问题、各项取值，以及由答案得出位置的办法，也可以自己动手算。',
  part: '谁来参与',
  groups: { initiation: '怎样开始', integration: '双方的联系', service: '服务' },
  groupNotes: {
    initiation:
      '“政府”指党政机关、奉命行事的公办学校，以及妇联、共青团等群团组织。基金会、社会服务机构、社会团体、志愿团队、高校和企业都算另一方。',
    integration: '只看双方之间现有的联系，宣布以后要做的不算。',
    service: '这几题不影响位置，只用来判断哪些建议与项目有关。',
  },
  dontKnow: '不清楚',
  noAnswer: '目前不清楚',
  reset: '清空全部答案',
  oneByOne: '一次一题',
  allAtOnce: '全部列出',
  previous: '上一题',
  next: '下一题',
  step: (n, of) => `第${n}题，共${of}题`,
  toResult: '查看位置',
  result: '它会落在哪里',
  likeliest: (model, share) => `最可能是${model}，占${share}`,
  mostLikely: (model) => `最可能是${model}`,
  tied: '有两种模式同样可能',
  nothing: '还没有作答。“怎样开始”和“双方的联系”各答一题，就有初步位置。',
  halfway: (axis) => `两个方向中还有一个完全没有作答：${axis}。再答一题，就有初步位置。`,
  outside: '没有社会组织参与的项目不在四种模式之内：四种模式说的都是怎样参与。此时各项联系依规则为零。',
  assumed: '暂按有社会组织参与处理。',
  score: (value, low, high, known, of) =>
    `${known === 0 ? `${of}题都未作答` : `${value}，依据${of}题中的${known}题`}${low === high ? '' : `；可能落在${low}至${high}之间`}`,
  mapTitle: '项目在图上的位置',
  mapAlt: (n) => `横向为发起，纵向为联系。小标记为有资料可循的${n}个阶段，大标记为所填项目，方框为未知部分的范围。`,
  mapKey: (n) => `大标记：所填项目，方框为未答各题留下的余地。小标记：${n}个有资料可循的阶段。`,
  shares: '各模式所占比例，按对未答各题的三种假设',
  priors: { uniform: '机会均等', 'as-known': '同已知', 'silence-is-absence': '视为没有' },
  model: '模式',
  changeTitle: '改一个答案，会怎样',
  change: {
    moves: '只改一个答案，就会换到另一种模式：',
    gains: '只要一个答案，就能归入某一模式：',
    loses: '单改一个答案，不会换到另一种模式。下面这些会使它变得存疑：',
    leans: '单凭一个答案，还不能归入某一模式。下面这些会改变最可能的模式：',
    none: '单改一个答案，不会换到另一种模式。',
    wait: '有了位置才能判断。',
  },
  instead: (now, then) => `不是${now}，而是${then}`,
  learnt: (then) => `如果答案是${then}`,
  or: '或',
  quote: (text) => `“${text}”`,
  more: (n) => `另有${n}个类似的答案`,
  nearTitle: '有资料可循的相近阶段',
  nearNote: '按两项得分的直线距离排列，差值折算为各自尺度的比例：0表示同一处，1表示相隔整条坐标轴。',
  nearWait: '有了位置才能查找。',
  distance: (value) => `距离 ${value}`,
  sameSpot: '在同一处',
  further: {
    social: (n) => `发起更偏社会组织 ${n}`,
    government: (n) => `发起更偏政府 ${n}`,
    more: (n) => `联系高出 ${n}`,
    fewer: (n) => `联系低 ${n}`,
  },
  cameFrom: (year, label) => `${year}年由“${label}”转来`,
  wentTo: (year, label) => `${year}年转入“${label}”`,
  changed: '变化的编码',
  noChange: '前后都已知的编码没有变化',
  noMove: '前后没有见于资料的变动。',
  adviceTitle: '与所缺之处有关的建议',
  adviceNote: '建议出自论文；每条建议会加强哪些联系，是本项目的解读。',
  adviceLink: '各项目对每条建议的佐证与反例',
  adviceNone: '就目前的答案，没有直接有关的建议：还没有哪一项确知有缺。',
  to: { government: '对政府', social_organisation: '对社会组织' },
  missing: '此处欠缺',
  unknown: '此处不清楚',
  takeTitle: '留存与转发',
  takeNote: '地址栏中的链接含有全部答案。草稿采用本数据集的项目文件格式，每个答案都还须补上来源。',
  link: '复制链接',
  copied: '已复制',
  print: '打印',
  json: '答案与位置（JSON）',
  yaml: '项目文件草稿（YAML）',
  howTitle: '答案怎样变成位置',
  how: [
    '每个答案对应一个数：由谁开始，从−2（政府单独）到+2（社会组织单独）；每项联系，从0（没有）到2（已确立）。',
    '位置是每个方向上已知答案的均值。发起得分低于0的在政府一方，高于0的在社会组织一方；联系得分高于1的为已融合，低于1的为未融合。恰在线上的，两边各算一半。',
    '不清楚的不作猜测，而是留出一个方框，把每一种填法都算上：最后落入某一模式的填法占多少，就是该模式的比例。假设有三种：各取值机会均等；与已知答案同分布；没有提到就当没有联系。',
  ],
  method: '完整的分析方案',
};

/** The words of the page on which a reader places a programme. */
export const placeWords: Readonly<Record<Lang, PlaceWords>> = { en, zh };
