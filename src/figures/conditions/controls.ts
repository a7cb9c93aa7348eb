import { both } from '../../i18n/both.ts';
import type { Control } from '../controls.ts';
import { choice, findCase } from '../shared/handles.ts';
import { members } from './findings.ts';
import type { ConditionsRow } from './rows.ts';
import { OUTCOMES, type ConditionsState } from './state.ts';
import { words } from './text.ts';

/** The outcome for which the numbers are given, and a programme to find. */
export const controls = (rows: readonly ConditionsRow[]): readonly Control<keyof ConditionsState>[] => [
  choice(
    'outcome',
    { en: 'Numbers for the outcome', zh: '数值针对的结果' },
    OUTCOMES.map((value) => ({ value, label: both((lang) => words[lang].outcomes[value]) })),
  ),
  findCase('case', members(rows)),
];
