import type { Lang } from './languages.ts';

/** A question in plain words. Codebook and anchors bind in English; these words are this site's, for those who answer. */
export interface Asked {
  readonly question: string;
  /** The answer for each code. */
  readonly answers: Readonly<Record<string, string>>;
  /** What is easily mistaken. */
  readonly hint?: string;
}

const WHO: Readonly<Record<Lang, Asked['answers']>> = {
  en: {
    '-2': 'Government alone',
    '-1': 'Mainly government',
    '0': 'Both together',
    '1': 'Mainly a social organisation',
    '2': 'A social organisation alone',
  },
  zh: {
    '-2': '政府单独',
    '-1': '以政府为主',
    '0': '双方共同',
    '1': '以社会组织为主',
    '2': '社会组织单独',
  },
};

const answers = (none: string, some: string, most: string): Asked['answers'] => ({ '0': none, '1': some, '2': most });

/** The codebook's questions in plain words, by the name of the indicator, and first whether anybody takes part. */
export const questions: Readonly<Record<Lang, Readonly<Record<string, Asked>>>> = {
  en: {
    part: {
      question: 'Does a social organisation do part of the work, or pay for part of it?',
      answers: { yes: 'Yes', no: 'No, government works alone' },
      hint: 'Those who only give gifts don’t count.',
    },
    problem: {
      question: 'Who first said that something must be done for these children in this place?',
      answers: WHO.en,
    },
    plan: { question: 'Who thought out the service, or wrote its plan?', answers: WHO.en },
    target: { question: 'Who decided where it runs, and for which children?', answers: WHO.en },
    funding: { question: 'Whose money got it started?', answers: WHO.en },
    agreement: {
      question: 'Have government and the social organisation agreed on the work?',
      answers: answers(
        'No',
        'Government has approved it, or both speak of a partnership, with no document between them',
        'Yes, by a contract, a purchase of services, a memorandum or a joint document',
      ),
      hint: 'Being registered as a legal person is no agreement.',
    },
    governance: {
      question: 'Do the two sides steer the work together?',
      answers: answers('No', 'They consult now and then', 'Yes, in a standing group or by a fixed procedure'),
    },
    staffing: {
      question: 'Does the work have people or rooms inside the village, the school or the civil-affairs office?',
      answers: answers(
        'No, each side keeps its own',
        'It borrows rooms or people at times',
        'Yes, permanent posts or rooms',
      ),
    },
    budget: {
      question: 'Does public money go into the work?',
      answers: answers(
        'No, it lives on donations or on means of its own',
        'Once, or in kind: a single grant, rooms, goods',
        'Every year, by a budget line or a service contract',
      ),
      hint: 'Only money for work in which the social organisation takes part.',
    },
    information: {
      question: 'Do the two sides share what they know about the children?',
      answers: answers(
        'No',
        'They report as occasion arises',
        'Yes, by shared records or a fixed way to refer and report',
      ),
    },
    policy: {
      question: 'Has government taken up this way of working?',
      answers: answers(
        'No',
        'Officials have praised, named or honoured it',
        'Yes, it stands in a policy, or government has spread it',
      ),
      hint: 'A plan of government’s own that it contracts out is the middle answer, unless a social organisation brought or shaped it.',
    },
    contact: {
      question: 'How steadily is somebody there for the children?',
      answers: answers(
        'For single events or visits',
        'At intervals, from once a week to once a month',
        'Day by day: a person whom they know is within reach',
      ),
      hint: 'Daily classes in the holidays and boarding at weekends are the middle answer.',
    },
    professional: {
      question: 'Who works with the children?',
      answers: answers(
        'Volunteers without training',
        'Lay people or volunteers with training',
        'Qualified social workers, psychologists or teachers lead',
      ),
    },
    autonomy: {
      question: 'How much does the social organisation decide for itself?',
      answers: answers(
        'It carries out government’s plan, or takes no part',
        'It shares in the decisions',
        'It keeps its own plan, staff and name',
      ),
    },
  },
  zh: {
    part: {
      question: '有没有社会组织承担或出资支持其中一部分工作？',
      answers: { yes: '有', no: '没有，由政府单独做' },
      hint: '只捐赠物品的不算。',
    },
    problem: { question: '当地这些孩子的事该有人管，最早是谁提出来的？', answers: WHO.zh },
    plan: { question: '服务怎么做、方案怎么写，是谁定的？', answers: WHO.zh },
    target: { question: '在哪里做、为哪些孩子做，是谁定的？', answers: WHO.zh },
    funding: { question: '最初启动用的是谁的钱？', answers: WHO.zh },
    agreement: {
      question: '政府和社会组织就这项工作有没有约定？',
      answers: answers(
        '没有',
        '政府批准过，或双方都说是合作，但没有签过文件',
        '有合同、购买服务协议、备忘录或联合发文',
      ),
      hint: '登记为法人不算约定。',
    },
    governance: {
      question: '双方是不是一起商量、一起管？',
      answers: answers('不是', '偶尔商量', '是，有双方参加的常设小组或固定机制'),
    },
    staffing: {
      question: '村里、学校里或民政系统里，有没有这项工作的人员或场地？',
      answers: answers('没有，各用各的', '有时借用场地或人手', '有固定的岗位或场地'),
    },
    budget: {
      question: '有没有财政资金投入？',
      answers: answers('没有，靠捐款或自筹', '给过一次，或提供场地、物资', '每年都有：列入预算或签有购买服务合同'),
      hint: '只算社会组织参与的那部分工作。',
    },
    information: {
      question: '孩子的情况，双方互通吗？',
      answers: answers('不互通', '有事才通报', '互通，有共用的档案或固定的转介、报告办法'),
    },
    policy: {
      question: '政府有没有把这种做法接过去？',
      answers: answers('没有', '官员肯定过、点名介绍过，或授予过荣誉', '有，写进了政策，或由政府推广'),
      hint: '政府自己的方案交给社会组织去做，选中间一项；做法由社会组织带来或参与设计的除外。',
    },
    contact: {
      question: '孩子身边多久有人陪伴？',
      answers: answers('只在个别活动或探访时', '每隔一段时间，从每周一次到每月一次', '天天有：身边就有找得到的熟人'),
      hint: '假期里天天上课、周末寄宿，选中间一项。',
    },
    professional: {
      question: '直接面对孩子的是些什么人？',
      answers: answers(
        '没有受过培训的志愿者',
        '受过培训的普通人员或志愿者',
        '由有资质的社会工作者、心理工作者或教师牵头',
      ),
    },
    autonomy: {
      question: '社会组织自己能做多大的主？',
      answers: answers('照政府的方案做，或没有参与', '参与决定', '方案、用人、名号都由自己定'),
    },
  },
};
