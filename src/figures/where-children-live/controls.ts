import type { Control } from '../controls.ts';
import { choice } from '../shared/handles.ts';
import type { WhereRow } from './rows.ts';
import type { WhereState } from './state.ts';

/** What is shown of the provinces, and by which definition children are counted. */
export const controls = (rows: readonly WhereRow[]): readonly Control<keyof WhereState>[] => [
  choice('layer', { en: 'Show', zh: '显示' }, [
    { value: 'both', label: { en: 'both', zh: '两者' } },
    { value: 'children', label: { en: 'children counted', zh: '各省儿童数' } },
    { value: 'programmes', label: { en: 'programmes', zh: '各省项目' } },
  ]),
  choice(
    'definition',
    { en: 'Children by the definition', zh: '儿童数的口径' },
    rows.flatMap((row) => (row.kind === 'figures' ? [{ value: row.definition, label: row.label }] : [])),
    { value: '', label: { en: 'the one with the most provinces', zh: '省份最全的口径' } },
  ),
];
