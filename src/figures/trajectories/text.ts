import type { Lang, Text } from '../../i18n/languages.ts';
import type { MoveCounts } from './counts.ts';
import type { Kind } from './kind.ts';

export const title: Text = {
  en: 'How do programmes move across the map?',
  zh: '项目在图上如何移动？',
};

export const howTo: Text = {
  en: 'The map is that of the four models: left government, right social organisations; up means more ties. An arrow leads from one phase of a programme to the phase that follows it. Dark arrows lead up into integration, arrows in the accent colour lead out of it or end where government goes on alone; thin grey ones change neither. A dashed arrow has no code that is known at both ends and changed: the mark shifts only because other things are known. A double line without an arrow joins phases that run side by side. Every move is dated and listed with its codes in the table.',
  zh: '底图即四种模式的象限图：左为政府，右为社会组织；越靠上，联系越多。箭头由项目的一个阶段指向其后的阶段。深色箭头表示走向融合；强调色箭头表示退出融合，或转为政府单独进行；灰色细箭头表示两者皆非。虚线箭头表示没有任何两端均已知且发生变化的编码，位置移动只因所知不同。无箭头的双线连接同时进行的阶段。每次变动均注明年份，其编码见数据表。',
};

interface Words {
  readonly kinds: Readonly<Record<Kind | 'twins', string>>;
  readonly columns: Readonly<Record<'name' | 'year' | 'kind' | 'rose' | 'fell' | 'changes' | 'oneEnd', string>>;
  readonly noChange: string;
  readonly tableCaption: string;
  readonly move: (
    name: string,
    year: number,
    from: string,
    to: string,
    kind: string,
    changes: string,
    oneEnd: number,
  ) => string;
  readonly twins: (name: string, one: string, other: string) => string;
  readonly ties: (rose: number, fell: number) => string;
  readonly upTo: (year: number) => string;
  readonly ofCase: (
    name: string,
    moves: readonly { year: number; kind: string; ties: string }[],
    twins: number,
  ) => string;
  readonly takeaway: (n: MoveCounts) => string;
  readonly caption: (n: MoveCounts) => string;
  readonly alt: (n: MoveCounts) => string;
  readonly sideBySide: string;
}

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const words: Record<Lang, Words> = {
  en: {
    kinds: {
      into: 'towards integration',
      out: 'away from integration',
      within: 'within integration',
      apart: 'still not integrated',
      line: 'on the line of integration',
      joined: 'a social organisation joins',
      alone: 'government goes on alone',
      unplaced: 'an end has no position',
      twins: 'side by side',
    },
    columns: {
      name: 'Programme and move',
      year: 'Year',
      kind: 'What it does',
      rose: 'Ties up',
      fell: 'Ties down',
      changes: 'Codes that changed',
      oneEnd: 'Known at one end only',
    },
    noChange: 'none',
    tableCaption:
      'Every move from a phase to the one that follows it, and every pair of phases side by side. Only a code that is known at both ends can have changed.',
    move: (name, year, from, to, kind, changes, oneEnd) =>
      `${name}, ${year}: ${from} → ${to}; ${kind}. Codes that changed: ${changes}. Known at one end only: ${oneEnd}.`,
    twins: (name, one, other) => `${name}: ${one} and ${other} run side by side.`,
    ties: (rose, fell) => (rose + fell === 0 ? 'no known tie changed' : `ties: ${rose} up, ${fell} down`),
    upTo: (year) => `Up to ${year}: `,
    ofCase: (name, moves, twins) => {
      const told = moves.map(({ year, kind, ties }) => `${year} ${kind} (${ties})`);
      const pairs =
        twins > 0 ? [some(twins, 'pair of phases runs side by side', 'pairs of phases run side by side')] : [];
      return `${name}: ${[...told, ...pairs].join('; ')}.`;
    },
    takeaway: (n) => {
      if (n.moves === 0) return 'No programme is known to have moved from one arrangement to another.';
      const { into, out, alone } = n.kinds;
      const byTie = (by: number, all: number) => (all === 0 ? '' : ` (${by} of them by a tie known at both ends)`);
      return `Of ${some(n.placed, 'move', 'moves')} between two known positions, ${some(into, 'leads', 'lead')} towards integration${byTie(n.intoByTie, into)} and ${out} away from it${byTie(n.outByTie, out)}; ${alone === 0 ? 'no other ends' : some(alone, 'more ends', 'more end')} with government going on alone.`;
    },
    caption: (n) =>
      `${some(n.moves, 'move', 'moves')} in the ${n.several} of ${n.cases} programmes that have more than one phase. Inside the typology: ${n.kinds.into} towards integration, ${n.kinds.out} away from it (${n.onLine} of these begin or end exactly on its line, which counts half to each side), ${n.kinds.within} within it, ${n.kinds.apart} below it, ${n.kinds.line} on the line. Across its border: ${n.kinds.joined} in which a social organisation joins a government that acted alone, ${n.kinds.alone} in which government goes on alone. ${n.kinds.unplaced} with an end that has no position. For ${n.unchanged} no code of the two axes is known at both ends and changed. Only ${n.firm} lead from a phase that is settled or likely to another. ${some(n.twins, 'pair of phases runs', 'pairs of phases run')} side by side and ${n.twins === 1 ? 'is' : 'are'} not counted as moves. Documents tell of beginnings and handovers sooner than of endings.`,
    alt: (n) =>
      `The map of the four models with ${some(n.moves, 'arrow', 'arrows')} from phase to phase: ${n.kinds.into} lead up into integration, ${n.kinds.out} lead out of it, ${n.kinds.alone} end where government goes on alone, ${n.kinds.joined} begin there. ${some(n.twins, 'double line joins', 'double lines join')} phases side by side. The table below lists every move with its year and the codes that changed.`,
    sideBySide: 'side by side',
  },
  zh: {
    kinds: {
      into: '走向融合',
      out: '退出融合',
      within: '融合之内',
      apart: '仍未融合',
      line: '停在融合界线上',
      joined: '社会组织加入',
      alone: '转为政府单独进行',
      unplaced: '一端无法定位',
      twins: '同时进行',
    },
    columns: {
      name: '项目与变动',
      year: '年份',
      kind: '变动性质',
      rose: '联系增强',
      fell: '联系减弱',
      changes: '发生变化的编码',
      oneEnd: '仅一端已知',
    },
    noChange: '无',
    tableCaption: '由一个阶段转入其后阶段的全部变动，以及同时进行的各对阶段。只有两端均已知的编码才谈得上变化。',
    move: (name, year, from, to, kind, changes, oneEnd) =>
      `${name}，${year}年：${from}→${to}；${kind}。发生变化的编码：${changes}。仅一端已知的编码：${oneEnd}项。`,
    twins: (name, one, other) => `${name}：${one}与${other}同时进行。`,
    ties: (rose, fell) => (rose + fell === 0 ? '已知联系无变化' : `联系增强${rose}项、减弱${fell}项`),
    upTo: (year) => `截至${year}年：`,
    ofCase: (name, moves, twins) => {
      const told = moves.map(({ year, kind, ties }) => `${year}年${kind}（${ties}）`);
      return `${name}：${[...told, ...(twins > 0 ? [`${twins}对阶段同时进行`] : [])].join('；')}。`;
    },
    takeaway: (n) => {
      if (n.moves === 0) return '未见有项目由一种安排转入另一种安排。';
      const { into, out, alone } = n.kinds;
      const byTie = (by: number, all: number) => (all === 0 ? '' : `（其中${by}次有两端均已知的联系为证）`);
      return `两端位置均已知的${n.placed}次变动中，${into}次走向融合${byTie(n.intoByTie, into)}，${out}次退出融合${byTie(n.outByTie, out)}；${alone === 0 ? '没有变动' : `另有${alone}次`}以政府单独进行告终。`;
    },
    caption: (n) =>
      `${n.cases}个项目中有${n.several}个分为不止一个阶段，共有${n.moves}次变动。类型之内：走向融合${n.kinds.into}次，退出融合${n.kinds.out}次（这两类中有${n.onLine}次起于或止于融合界线，界线上的各计一半），融合之内${n.kinds.within}次，界线以下${n.kinds.apart}次，停在界线上${n.kinds.line}次。跨越类型边界：社会组织加入原由政府单独进行的服务${n.kinds.joined}次，转为政府单独进行${n.kinds.alone}次。一端无法定位${n.kinds.unplaced}次。有${n.unchanged}次，两轴上没有任何两端均已知且发生变化的编码。由确定或较可能的阶段转入另一个这样的阶段的，只有${n.firm}次。另有${n.twins}对阶段同时进行，不算变动。资料多记开端与移交，少记终结。`,
    alt: (n) =>
      `四种模式的象限图，上有${n.moves}个由阶段指向阶段的箭头：${n.kinds.into}个向上进入融合，${n.kinds.out}个退出融合，${n.kinds.alone}个以政府单独进行告终，${n.kinds.joined}个由此开始；另有${n.twins}条双线连接同时进行的阶段。下表列出每次变动的年份与发生变化的编码。`,
    sideBySide: '同时进行',
  },
};
