import type { Control } from '../controls.ts';
import { choice, findCase } from '../shared/handles.ts';
import type { ClaimRow } from './rows.ts';
import type { ClaimState } from './state.ts';

/** Which outcome is drawn, and one programme brought forward. */
export const controls = (rows: readonly ClaimRow[]): readonly Control<keyof ClaimState>[] => [
  choice('outcome', { en: 'Outcome', zh: '所量的方面' }, [
    { value: 'both', label: { en: 'both', zh: '两项都看' } },
    { value: 'adequacy', label: { en: 'adequacy', zh: '充分性' } },
    { value: 'capacity', label: { en: 'capacity', zh: '专业能力' } },
  ]),
  findCase(
    'case',
    rows.filter((row) => row.kind === 'phase'),
  ),
];
