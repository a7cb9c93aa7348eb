import type { Control } from '../controls.ts';
import { ALL, byId, choice } from '../shared/handles.ts';
import type { TimelineRow } from './rows.ts';
import type { TimelineState } from './state.ts';

/** The tie whose policies are named. */
export const controls = (rows: readonly TimelineRow[]): readonly Control<keyof TimelineState>[] => [
  choice(
    'tie',
    { en: 'Policies that bear on', zh: '涉及何种联系的政策' },
    byId(rows.flatMap((row) => (row.kind === 'tie' ? [row] : []))),
    ALL,
  ),
];
