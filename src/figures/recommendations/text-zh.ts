import { percent } from '../../i18n/format.ts';
import type { Counts, Shared } from './counts.ts';
import type { Words } from './words.ts';

const name = ({ indicator, share }: Shared) => `${percent(share)}（${indicator.label.zh}）`;
const having = (n: number, of: number, what: string) =>
  of === 1
    ? `${n === 0 ? '没有' : '有'}${what}`
    : n === 0
      ? `没有一项有${what}`
      : n === of
        ? `每项都有${what}`
        : `有${what}的${n}项`;

function distance({ lowest, highest, silent, phases }: Counts): string {
  if (!lowest || !highest || phases === 0) return '';
  const at = lowest === highest || lowest.share === highest.share ? name(lowest) : `${name(lowest)}至${name(highest)}`;
  const unknown = silent && silent.share > 0 ? `；资料未提的${lowest === highest ? '' : '最多'}占${name(silent)}` : '';
  return `要提升的指标，达到最高一档的阶段占${at}${unknown}。`;
}

export const chinese: Words = {
  to: { government: '对政府的建议', social_organisation: '对社会组织的建议' },
  addressee: { government: '政府', social_organisation: '社会组织' },
  sides: { for: '佐证', against: '反例', open: '未决' },
  none: '未见',
  unknown: '未知',
  wouldRaise: '要提升的指标',
  shares: '各档编码的阶段比例',
  at: (code) => `达${code}`,
  casesFor: '佐证项目',
  indicator: '指标',
  level: (code, word) => `${word}（${code}）`,
  part: (level, share, phases) => `${level}${share}，${phases}个阶段`,
  bar: (indicator, parts) => `${indicator}：${parts}。`,
  move: (year, rose, improved) =>
    improved === null ? `${year}年${rose}上升` : `${year}年${rose}上升，${improved}随之上升`,
  serves: (phase) => `“${phase}”阶段未达此项，而陪伴与专业能力编码均为最高`,
  mark: (of, side, told) => `${of}（${side}）：${told}。`,
  takeaway: (n, to) => {
    if (n.recommendations === 0) return '没有收录任何建议。';
    const whose = to === 'all' ? '' : to === 'government' ? '对政府的' : '对社会组织的';
    return `${whose}${n.recommendations}项建议中，${having(n.withFor, n.recommendations, '佐证')}，${having(n.withAgainst, n.recommendations, '反例')}。${distance(n)}`;
  },
  takeawayOfOne: ({ label, evidence }, n) =>
    `${label.zh}：佐证${evidence.for.length}个项目，反例${evidence.against.length}个，未决${evidence.open.length}个。${distance(n)}`,
  caption: (n) =>
    `条形：${n.cases}个项目中有社会组织参与的${n.phases}个阶段；每个项目计1，由其各阶段均分。未画出：政府独自行事的${n.outside}个阶段。每项建议对应哪些指标，由本项目解读而定。“佐证”：指标在前后两阶段之间上升，陪伴的连续性或专业能力也随之上升；“反例”：指标上升而两者都没有上升，或某阶段两者均为最高档、而已知的各项指标都较低；“未决”：指标上升，但资料看不出服务是否改善。${n.twice === 0 ? '没有项目' : `有${n.twice}个项目`}同时出现在某项建议的不止一栏。两边的门槛并不相同：单凭一个阶段，就可能成为反例；佐证却须有前后两个阶段之间的变动。因此，两边的数目不能当作票数来比。有据可查的项目里的一次变动不是试验：一同出现的，未必互为因果。`,
  alt: (n) =>
    `按对象列出${n.recommendations}项建议。每项建议旁，其要提升的每个指标各有一根条，分为各档编码与未知的阶段比例；再旁为佐证（${n.withFor}项建议有）、反例（${n.withAgainst}项有）与未决（${n.withOpen}项有）的项目数。下表列出全部比例与项目。`,
  altOfOne: (label) => `${label}：建议全文，要提升的每个指标各一根条，以及佐证、反例、未决三份项目名单。`,
  tableCaption:
    '每项建议先列其要提升的指标及各档编码的阶段比例（每个项目计1）与阶段数，再列佐证、反例与未决的项目及其情形。',
  columns: { recommendation: '建议', to: '对象', kind: '行的类别', what: '指标或项目', shows: '情形' },
};
