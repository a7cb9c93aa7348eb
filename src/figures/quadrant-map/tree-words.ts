import type { Lang } from '../../i18n/languages.ts';
import { plural } from '../shared/plural.ts';

interface Words {
  readonly undecided: string;
  readonly group: (name: string, programmes: number, phases: number) => string;
  readonly programme: (name: string, phases: number) => string;
  readonly share: (model: string, share: string) => string;
  readonly near: (names: string) => string;
  readonly indicator: (label: string, code: string, a: string, b: string) => string;
}

export const treeWords: Record<Lang, Words> = {
  en: {
    undecided: 'Two models equally likely',
    group: (name, programmes, phases) =>
      `${name}: ${plural(programmes, 'programme', 'programmes')}, ${plural(phases, 'phase', 'phases')}`,
    programme: (name, phases) => `${name}, ${plural(phases, 'phase', 'phases')}`,
    share: (model, share) => `Most likely ${model.toLowerCase()}, ${share} of what the unknown codes allow.`,
    near: (names) => `Closest on the map: ${names}.`,
    indicator: (label, code, a, b) => `${label}: ${code}; coder A ${a}, coder B ${b}`,
  },
  zh: {
    undecided: '两种模式可能性相同',
    group: (name, programmes, phases) => `${name}：${programmes}个项目，${phases}个阶段`,
    programme: (name, phases) => `${name}，${phases}个阶段`,
    share: (model, share) => `最可能为${model}，占未知编码所有可能取值的${share}。`,
    near: (names) => `图上最近：${names}。`,
    indicator: (label, code, a, b) => `${label}：${code}；编码员甲${a}，编码员乙${b}`,
  },
};
