import type { Lang, Text } from '../../i18n/languages.ts';
import type { MoveCounts } from './counts.ts';
import type { Kind } from './kind.ts';
import type { TrajectoryMove } from './rows.ts';

export const title: Text = {
  en: 'How do programmes move across the map?',
  zh: '项目在图上如何移动？',
};

export const howTo: Text = {
  en: 'The map is that of the four models: left government, right social organisations; up means more ties. An arrow leads from one phase of a programme to the phase that follows it. Dark arrows lead up, into integration or towards it; arrows in the accent colour lead down, out of it or away from it; thin grey ones do neither. A dashed arrow has no code that is known at both ends and changed: the mark shifts only because other things are known. A double line without an arrow joins phases that run side by side. Every move is dated and listed with its codes in the table.',
  zh: '底图即四种模式的象限图：左为政府，右为社会组织；越靠上，联系越多。箭头由项目的一个阶段指向其后的阶段。深色箭头向上，进入或走近融合；强调色箭头向下，退出或远离融合；灰色细箭头两者皆非。虚线箭头表示没有任何两端均已知且发生变化的编码，位置移动只因所知不同。无箭头的双线连接同时进行的阶段。每次变动均注明年份，其编码见数据表。',
};

interface Words {
  readonly kinds: Readonly<Record<Kind | 'twins', string>>;
  readonly parts: Readonly<Record<TrajectoryMove['part'], string>>;
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
      into: 'into integration',
      rise: 'up, from or to the line',
      out: 'out of integration',
      fall: 'down, from or to the line',
      within: 'within integration',
      apart: 'still not integrated',
      line: 'stays on the line',
      unplaced: 'an end has no position',
      twins: 'side by side',
    },
    parts: { joins: 'a social organisation joins', leaves: 'government goes on alone', same: '' },
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
      const { into, rise, out, fall } = n.kinds;
      const edge =
        rise + fall > 0 ? `; ${rise} more rise and ${fall} more fall from or to the exact line between the two` : '';
      const end =
        out + fall === 0
          ? ''
          : n.downToAlone === 0
            ? '. None of the ways down ends with government alone'
            : `. Of the ${out + fall} ways down, ${n.downToAlone === 1 ? '1 ends' : `${n.downToAlone} end`} with government going on alone`;
      return `Of ${some(n.moves, 'move', 'moves')}, ${some(into, 'leads', 'lead')} into integration and ${out} out of it${edge}${end}.`;
    },
    caption: (n) =>
      `${some(n.moves, 'move', 'moves')} in the ${n.several} of ${n.cases} programmes that have more than one phase: ${n.kinds.into} into integration, ${n.kinds.out} out of it, ${n.kinds.within} within it, ${n.kinds.apart} that stay below it. ${n.kinds.rise + n.kinds.fall + n.kinds.line} more begin or end exactly on its line, which belongs half to each side and so decides nothing (${n.kinds.rise} rise, ${n.kinds.fall} fall, ${n.kinds.line} stay); ${n.kinds.unplaced} without a position at one end. A tie known at both ends rose in ${n.upByTie} of the ${n.kinds.into + n.kinds.rise} ways up and fell in ${n.downByTie} of the ${n.kinds.out + n.kinds.fall} ways down; in ${some(n.unchanged, 'move', 'moves')} no code of the two axes is known at both ends and changed. Government alone counts as not integrated: ${n.joins} begin there, ${n.leaves} end there. Only ${n.firm} lead from a settled or likely phase to another. ${some(n.twins, 'pair of phases runs', 'pairs of phases run')} side by side and ${n.twins === 1 ? 'is' : 'are'} not counted as moves. Documents tell of beginnings and handovers sooner than of endings.`,
    alt: (n) =>
      `The map of the four models with ${some(n.moves, 'arrow', 'arrows')} from phase to phase: ${n.kinds.into + n.kinds.rise} lead up, ${n.kinds.out + n.kinds.fall} lead down, ${n.leaves} of all end where government goes on alone. ${some(n.twins, 'double line joins', 'double lines join')} phases side by side. The table below lists every move with its year and the codes that changed.`,
    sideBySide: 'side by side',
  },
  zh: {
    kinds: {
      into: '进入融合',
      rise: '上升，一端在界线上',
      out: '退出融合',
      fall: '下降，一端在界线上',
      within: '融合之内',
      apart: '仍未融合',
      line: '停在界线上',
      unplaced: '一端无法定位',
      twins: '同时进行',
    },
    parts: { joins: '社会组织加入', leaves: '转为政府独自行事', same: '' },
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
      const { into, rise, out, fall } = n.kinds;
      const edge = rise + fall > 0 ? `；另有${rise}次上升、${fall}次下降，恰好起于或止于两者之间的界线` : '';
      const end =
        out + fall === 0
          ? ''
          : n.downToAlone === 0
            ? '。向下的变动没有一次以政府独自行事告终'
            : `。向下的${out + fall}次中，有${n.downToAlone}次以政府独自行事告终`;
      return `${n.moves}次变动中，${into}次进入融合，${out}次退出融合${edge}${end}。`;
    },
    caption: (n) =>
      `${n.cases}个项目中有${n.several}个分为不止一个阶段，共有${n.moves}次变动：进入融合${n.kinds.into}次，退出融合${n.kinds.out}次，融合之内${n.kinds.within}次，始终未融合${n.kinds.apart}次。另有${n.kinds.rise + n.kinds.fall + n.kinds.line}次恰好起于或止于融合界线，界线上的各计一半，不足以判定（上升${n.kinds.rise}次，下降${n.kinds.fall}次，不变${n.kinds.line}次）；一端无法定位${n.kinds.unplaced}次。向上的${n.kinds.into + n.kinds.rise}次中，有${n.upByTie}次可见两端均已知的联系增强；向下的${n.kinds.out + n.kinds.fall}次中，有${n.downByTie}次可见其减弱。有${n.unchanged}次，两轴上没有任何两端均已知且发生变化的编码。政府独自行事计为未融合：起于此的${n.joins}次，止于此的${n.leaves}次。由确定或较可能的阶段转入另一个这样的阶段的，只有${n.firm}次。另有${n.twins}对阶段同时进行，不算变动。资料多记开端与移交，少记终结。`,
    alt: (n) =>
      `四种模式的象限图，上有${n.moves}个由阶段指向阶段的箭头：向上${n.kinds.into + n.kinds.rise}个，向下${n.kinds.out + n.kinds.fall}个；全部箭头中有${n.leaves}个以政府独自行事告终。另有${n.twins}条双线连接同时进行的阶段。下表列出每次变动的年份与发生变化的编码。`,
    sideBySide: '同时进行',
  },
};
