import { both } from '../../i18n/both.ts';
import type { Control } from '../controls.ts';
import { choice } from '../shared/handles.ts';
import type { AgreementRow } from './rows.ts';
import { MEASURES, type AgreementState } from './state.ts';
import { words } from './text.ts';

/** Which of the two questions is drawn. */
export const controls = (_rows: readonly AgreementRow[]): readonly Control<keyof AgreementState>[] => [
  choice('show', { en: 'Agreement', zh: '一致程度' }, [
    { value: 'both', label: { en: 'on both', zh: '两者' } },
    ...MEASURES.map((measure) => ({ value: measure, label: both((lang) => words[lang].measures[measure]) })),
  ]),
];
