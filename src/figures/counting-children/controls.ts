import type { Control } from '../controls.ts';
import { NONE, choice } from '../shared/handles.ts';
import type { CountingRow } from './rows.ts';
import type { CountingState } from './state.ts';

/** Totals or age groups, and a definition to bring forward. */
export const controls = (rows: readonly CountingRow[]): readonly Control<keyof CountingState>[] => [
  choice('measure', { en: 'Show', zh: '显示' }, [
    { value: 'total', label: { en: 'totals', zh: '总数' } },
    { value: 'age', label: { en: 'age groups', zh: '年龄段' } },
  ]),
  choice(
    'definition',
    { en: 'Bring a definition forward', zh: '突出一种口径' },
    rows.map(({ definition, label }) => ({ value: definition, label })),
    NONE,
  ),
];
