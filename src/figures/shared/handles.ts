import { both } from '../../i18n/both.ts';
import type { Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Choice, Find, Option } from '../controls.ts';

/** A choice of one value; `first` stands before the others, such as “all”. */
export const choice = <Key>(key: Key, label: Text, options: readonly Option[], first?: Option): Choice<Key> => ({
  kind: 'choice',
  key,
  label,
  options: first ? [first, ...options] : options,
});

/** A programme to bring forward, found by its name in either language. */
export const findCase = <Key>(
  key: Key,
  rows: readonly { readonly caseId: string; readonly name: Text }[],
): Find<Key> => ({
  kind: 'find',
  key,
  label: both((lang) => strings(lang).controls.findCase),
  options: [...new Map(rows.map(({ caseId, name }) => [caseId, name]))].map(([value, label]) => ({ value, label })),
});

/** Options for rows that bear an id and a label. */
export const byId = (rows: readonly { readonly id: string; readonly label: Text }[]): Option[] =>
  rows.map(({ id, label }) => ({ value: id, label }));

/** “None” or “all”, which the empty text stands for. */
export const NONE: Option = { value: '', label: both((lang) => strings(lang).controls.none) };
export const ALL: Option = { value: '', label: both((lang) => strings(lang).controls.all) };

/** How phases are told apart by model. */
export const GROUPING_OPTIONS: readonly Option[] = [
  { value: 'certain', label: { en: 'settled or likely phases', zh: '确定或较可能的阶段' } },
  { value: 'point', label: { en: 'every phase, by its point score', zh: '全部阶段，只按已知编码' } },
];
export const groupingLabel: Text = { en: 'Which phases count in a model', zh: '哪些阶段计入模式' };

export const CODER_OPTIONS: readonly Option[] = [
  { value: 'code', label: { en: 'settled', zh: '定值' } },
  { value: 'a', label: { en: 'coder A', zh: '编码员甲' } },
  { value: 'b', label: { en: 'coder B', zh: '编码员乙' } },
];
export const coderLabel: Text = { en: 'Whose codes', zh: '采用谁的编码' };
