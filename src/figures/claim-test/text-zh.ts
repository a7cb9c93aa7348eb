import { decimal } from '../../i18n/format.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import type { Found, Words } from './text.ts';

const STEPS = {
  contact: ['单次活动', '间隔陪伴', '日常陪伴'],
  professional: ['未经培训', '培训过的非专业人员', '专业人员主导'],
};

const CLAUSES = verdictWords.zh.clause;
const PLAIN = { ahead: '融合的阶段领先', behind: '融合的阶段落后', neither: '看不出明确的差别' };

function found({ outcome, verdict, difference, interval, side }: Found): string {
  const start = outcome === 'adequacy' ? '就充分性而言' : '就专业能力而言';
  if (difference === null || interval === null) return `${start}，有一组没有可比的阶段，无从比较。`;
  return `${start}，${PLAIN[side]}（在0至1的尺度上差值为${difference}，95%区间为${interval}）；综合各种算法，${CLAUSES[verdict]}。`;
}

export const zh: Words = {
  outcomes: { adequacy: '充分性', capacity: '专业能力' },
  definitions: {
    adequacy: '服务顾及多少项需求，陪伴有多连续，两者各占一半。',
    capacity: '承担工作的人专业能力如何。',
  },
  plain: PLAIN,
  verdict: (verdict) => `判断：${CLAUSES[verdict]}。`,
  curve: (positive, negative, of) => `${of}种算法中，${positive}种融合的阶段领先，${negative}种未融合的领先。`,
  components: { breadth: '需求的广度', contact: '陪伴的连续性', professional: '专业能力' },
  step: (component, i, steps) =>
    component === 'breadth' ? (i === steps ? `全部${i}项` : `${i}项`) : (STEPS[component][i] ?? ''),
  notKnown: '不详',
  lanes: { integrated: '已融合', onCut: '恰在中点', other: '未融合' },
  lane: (lane, known) => [zh.lanes[lane], `已知${known}个`],
  means: '均值',
  mean: { integrated: '已融合', other: '未融合' },
  differences: '差值：已融合减未融合',
  others: '←未融合领先',
  ahead: '已融合领先→',
  lines: {
    all: '全部可比阶段',
    government: '政府发起',
    social: '社会组织发起',
    bounds: '界限：未知尽取极值',
  },
  tercile: (i, of, [fewest, most]) => {
    const range = fewest === most ? `${fewest}个` : `${fewest}至${most}个`;
    if (of === 1) return `来源${range}`;
    return `来源${i === 0 ? '较少' : i === of - 1 ? '较多' : '居中'}（${range}）`;
  },
  span: (low, high) => `${low}至${high}`,
  estimate: (difference, interval) => `${difference}（${interval}）`,
  p: (p) => (p.startsWith('<') ? `p${p}` : `p=${p}`),
  counted: (cases, phases) => `${cases}个项目，${phases}个阶段`,
  none: '无法计算',
  allUnknown: '并非估计值',
  keyTitle: '由谁发起',
  keyMeans: '均值：实心为已融合，空心为未融合，横条为两者之差',
  keyDifference: '差值及其95%区间',
  begun: { government: '政府', social: '社会组织', open: '双方共同或不详' },
  value: (value) => (value === null ? '不详' : `${decimal(value, 2)}（满分为1）`),
  mark: (name, phase, years, value, lane, begun) =>
    `${name}，${phase}，${years}。${value}。联系：${lane}。发起：${begun}。`,
  takeaway: (all) => all.map(found).join(''),
  caption: (n) =>
    [
      `共${n.phases}个阶段，参与比较的有${n.compared}个，每项指标各画一次；没有社会组织参与的${n.outside}个、没有一项已知联系的${n.noTie}个未列入。`,
      `参与比较的阶段中，不详的：${n.unknown.map(([component, count]) => `${zh.components[component]}${count}个`).join('，')}。`,
      '分组只看已知联系的均值，不问把握大小，因此实心和空心的标记比四象限图上多；恰在中点的阶段，两组各算一半。无论有几个阶段，每个项目权重相同；需求按项目编码。',
      ...(n.flat
        ? [
            '凡需求广度已知的阶段，取值全都相同：资料会提到某项需求，却很少说不顾及某项需求。因此这一指标在此不产生差别。',
          ]
        : []),
      ...(n.doubled.length > 0
        ? [
            `这里检验了两个方面，p值没有为此校正；若按两次检验校正，即各乘以2，则为${n.doubled.map(([outcome, p]) => `${p}（${zh.outcomes[outcome]}）`).join('和')}。`,
          ]
        : []),
      '区间由对项目的自助抽样得出，p值由整个项目互换标签得出。这些项目不是样本：区间和p值只说明，假如这类项目再抽一次、且彼此独立，这个数会怎样变动；其中有的同属一个组织者。这里量的是资料所载的服务形式，不是孩子过得怎样。',
    ].join(''),
  alt: (n, outcomes, lines) =>
    `${n.compared}个阶段分三行排列（已融合、恰在中点、未融合），按${outcomes.map((outcome) => zh.outcomes[outcome]).join('和')}分列，并附均值、差值与区间。${lines}下表列出全部数值。`,
  tableCaption: '先列各项差值，再列每个阶段各指标的取值（0至1；–表示不详，或本行不适用）。',
  columns: {
    name: '比较，或项目与阶段',
    group: '组别',
    begun: '由谁发起',
    breadth: '需求广度',
    contact: '陪伴',
    professional: '专业能力',
    difference: '差值',
    interval: '95%区间',
    p: 'p值',
    counts: '数量',
  },
  line: (outcome, label) => `${outcome}：${label}`,
  notCompared: { outside: '未比较：没有社会组织参与', noTie: '未比较：没有已知联系' },
};
