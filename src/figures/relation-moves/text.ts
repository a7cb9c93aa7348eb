import type { Lang, Text } from '../../i18n/languages.ts';
import type { RelationCounts } from './counts.ts';
import type { Direction, Relation } from './stages.ts';

export const title: Text = {
  en: 'Do the two sides move closer, as the thesis describes?',
  zh: '政社关系是否如论文所述逐步走近？',
};

export const howTo: Text = {
  en: 'Above, the continuum of the thesis: from separation, by way of dependence or of independence, to cooperation. Below, each line is one move of one programme from one arrangement to the next, from its relation before to its relation after. A ring alone: the relation stayed the same. A solid dot: both coders gave the relation that was settled; a hollow one: at least one of them did not. A step back is drawn in the accent colour. Moves with an unknown end are named below the lines, not drawn.',
  zh: '上方为论文所述的连续谱：由政社分离出发，经依附或独立，走向合作与相互赋权（图中简作“合作”）。下方每条线代表一个项目由一种安排转入下一种安排，线的两端为变动前后的政社关系。只有一个圆环的，表示关系未变。实心点表示两位编码员都给出了最终定值，空心点表示至少一位不同。倒退的一步以强调色画出。有一端关系不详的变动不画线，列名于下。',
};

interface Words {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly thesis: string;
  readonly dataset: string;
  readonly circular: string;
  readonly groups: Readonly<Record<Direction, string>>;
  readonly none: string;
  readonly heading: (group: string, n: number) => string;
  readonly item: (name: string, year: number, from: string, to: string) => string;
  readonly unknown: string;
  readonly mark: (name: string, year: number, from: string, to: string, changes: string) => string;
  readonly noChange: string;
  readonly columns: Readonly<Record<'name' | 'year' | 'from' | 'to' | 'direction' | 'changes', string>>;
  readonly end: (relation: string, agreed: boolean) => string;
  readonly tableCaption: string;
  readonly takeaway: (n: RelationCounts) => string;
  readonly caption: (n: RelationCounts) => string;
  readonly alt: (n: RelationCounts) => string;
}

const verb = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const steps = (n: number) => (n === 1 ? '1 step' : `${n} steps`);
const comes = (n: number) => (n === 1 ? 'comes' : 'come');

/** Which way led into cooperation, as the data have it. */
function wayEn({ into }: RelationCounts): string {
  const { independence: free, dependence: bound, separation: apart } = into;
  if (free + bound + apart === 0) return 'none reaches cooperation';
  const direct = apart > 0 ? `, and ${apart} straight from separation` : '';
  if (free + bound === 0) return `cooperation is reached only straight from separation (${apart})`;
  if (bound === 0)
    return `${steps(free)} into cooperation ${comes(free)} from independence${direct}, none from dependence`;
  if (free === 0)
    return `${steps(bound)} into cooperation ${comes(bound)} from dependence${direct}, none from independence`;
  return `cooperation is reached from independence (${free}) and from dependence (${bound})${direct}`;
}

function wayZh({ into }: RelationCounts): string {
  const { independence: free, dependence: bound, separation: apart } = into;
  if (free + bound + apart === 0) return '没有一次走到合作';
  const direct = apart > 0 ? `，另有${apart}次直接由政社分离而来` : '';
  if (free + bound === 0) return `走到合作的${apart}次都直接由政社分离而来`;
  if (bound === 0) return `经由独立走到合作的有${free}次${direct}，没有一次经由依附`;
  if (free === 0) return `经由依附走到合作的有${bound}次${direct}，没有一次经由独立`;
  return `走到合作的有${free}次经由独立，${bound}次经由依附${direct}`;
}

export const words: Record<Lang, Words> = {
  en: {
    relations: {
      separation: 'Separation',
      dependence: 'Dependence',
      independence: 'Independence',
      cooperation: 'Cooperation',
    },
    thesis: 'The thesis says',
    dataset: 'The dataset shows',
    circular:
      'Partly by definition: cooperation asks for a tie that is established and a say of the social organisation.',
    groups: {
      along: 'The way the thesis describes',
      across: 'From dependence to independence or the other way',
      same: 'The same relation as before',
      back: 'Back',
      unknown: 'Relation unknown at one end or both',
    },
    none: 'none found',
    heading: (group, n) => `${group}: ${n}`,
    item: (name, year, from, to) => `${name} ${year} (${from} → ${to})`,
    unknown: '?',
    mark: (name, year, from, to, changes) => `${name}, ${year}: ${from} → ${to}. Codes that changed: ${changes}.`,
    noChange: 'none that is known at both ends',
    columns: {
      name: 'Programme and move',
      year: 'Year',
      from: 'Relation before',
      to: 'Relation after',
      direction: 'On the continuum',
      changes: 'Codes that changed',
    },
    end: (relation, agreed) => (agreed ? relation : `${relation} (coders differed)`),
    tableCaption:
      'Every move from one phase to the next. A relation has no source of its own: it follows from the autonomy code and the ties of the phase, which the programme’s page shows. Only codes known at both ends can change.',
    takeaway: (n) => {
      if (n.moves === 0) return 'No programme of the dataset is known to have moved from one arrangement to another.';
      if (n.known === 0)
        return `Of ${verb(n.moves, 'move', 'moves')} from one arrangement to the next, none has a relation that is known at both ends.`;
      const { along, same, back, across } = n.directions;
      const parts = [
        verb(along, 'goes the way the thesis describes', 'go the way the thesis describes'),
        `${verb(same, 'stays', 'stay')} where ${same === 1 ? 'it was' : 'they were'}`,
        ...(across > 0 ? [`${across} between dependence and independence`] : []),
        verb(back, 'goes back', 'go back'),
      ];
      return `Of ${verb(n.known, 'move', 'moves')} whose relation is known at both ends, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}; ${wayEn(n)}.`;
    },
    caption: (n) =>
      `${verb(n.moves, 'move', 'moves')} between phases that follow each other; ${n.known} known at both ends and drawn, ${n.directions.unknown} not. Small numbers, listed one by one, not a flow. “Cooperation” is partly circular: the codebook gives it only where the social organisation shares or keeps the decisions and at least one tie is established, so that a step into cooperation is in part a rise in ties told a second time. Phases of government alone count as separation by the same rules (${n.alone} of the ends drawn). For ${n.disputed} of ${2 * n.known} ends drawn the coders did not both give the settled relation.`,
    alt: (n) =>
      `List of moves between four relations, separation, dependence, independence and cooperation, under a sketch of the thesis’s continuum. ${n.directions.along} run along it, ${n.directions.same} stay, ${n.directions.across} cross between dependence and independence, ${n.directions.back} run back; ${n.directions.unknown} have an unknown end. The table below lists every move.`,
  },
  zh: {
    relations: { separation: '政社分离', dependence: '依附', independence: '独立', cooperation: '合作' },
    thesis: '论文认为',
    dataset: '数据显示',
    circular: '部分出于定义：判为“合作”的前提，是至少一项联系已确立，且社会组织有参与决定之权。',
    groups: {
      along: '与论文所述方向一致',
      across: '在依附与独立之间转换',
      same: '关系未变',
      back: '倒退',
      unknown: '一端或两端关系不详',
    },
    none: '未见',
    heading: (group, n) => `${group}：${n}次`,
    item: (name, year, from, to) => `${name}${year}年（${from}→${to}）`,
    unknown: '？',
    mark: (name, year, from, to, changes) => `${name}，${year}年：${from}→${to}。发生变化的编码：${changes}。`,
    noChange: '没有两端均已知的变化',
    columns: {
      name: '项目与变动',
      year: '年份',
      from: '变动前',
      to: '变动后',
      direction: '在连续谱上',
      changes: '发生变化的编码',
    },
    end: (relation, agreed) => (agreed ? relation : `${relation}（编码员不一致）`),
    tableCaption:
      '前后相继的两个阶段之间的全部变动。政社关系没有单独的来源，由该阶段的自主性编码与各项联系得出，详见项目页面。只有两端均已知的编码才谈得上变化。',
    takeaway: (n) => {
      if (n.moves === 0) return '数据集中未见有项目由一种安排转入另一种安排。';
      if (n.known === 0) return `${n.moves}次安排变动中，没有一次两端的政社关系都已知。`;
      const { along, same, back, across } = n.directions;
      const parts = [
        `${along}次与论文所述方向一致`,
        `${same}次维持原状`,
        ...(across > 0 ? [`${across}次在依附与独立之间转换`] : []),
        `${back}次倒退`,
      ];
      return `两端关系均已知的${n.known}次变动中，${parts.join('，')}；${wayZh(n)}。`;
    },
    caption: (n) =>
      `前后相继的阶段之间共有${n.moves}次变动：两端均已知、画出的${n.known}次，未画的${n.directions.unknown}次。数量很少，故逐一列出，不作流向图。“合作”带有循环论证的成分：按编码手册，只有社会组织参与或保有决定权、且至少一项联系已确立，才判为合作，因此走到合作的一步，部分只是把联系的加强又说了一遍。按同一规则，政府独自行事的阶段计为政社分离（画出的各端中有${n.alone}处）。画出的${2 * n.known}处端点中，有${n.disputed}处并非两位编码员都给出最终定值。`,
    alt: (n) =>
      `在论文连续谱的示意之下，逐一列出政社分离、依附、独立、合作四种关系之间的变动：${n.directions.along}次顺向，${n.directions.same}次不变，${n.directions.across}次在依附与独立之间转换，${n.directions.back}次倒退；${n.directions.unknown}次有一端不详。下表列出全部变动。`,
  },
};
