import type { Control } from '../controls.ts';
import { NONE, choice } from '../shared/handles.ts';
import type { GrowthRow } from './rows.ts';
import type { GrowthState } from './state.ts';

/** The type that is counted in the large panel, and a definition to bring forward. */
export const controls = (rows: readonly GrowthRow[]): readonly Control<keyof GrowthState>[] => [
  choice('measure', { en: 'Count', zh: '统计' }, [
    { value: 'total', label: { en: 'all', zh: '合计' } },
    { value: 'associations', label: { en: 'associations', zh: '社会团体' } },
    { value: 'units', label: { en: 'service units', zh: '社会服务机构' } },
    { value: 'foundations', label: { en: 'foundations', zh: '基金会' } },
  ]),
  choice(
    'definition',
    { en: 'Bring a definition forward', zh: '突出一种口径' },
    rows.map(({ definition, label }) => ({ value: definition, label })),
    NONE,
  ),
];
