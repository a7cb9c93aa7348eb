import type { Control } from '../controls.ts';
import { ALL, CODER_OPTIONS, GROUPING_OPTIONS, byId, choice, coderLabel, groupingLabel } from '../shared/handles.ts';
import type { NeedsRow } from './rows.ts';
import type { NeedsState } from './state.ts';

/** One need by the names of its programmes, whose codes, and which phases count in a model. */
export const controls = (rows: readonly NeedsRow[]): readonly Control<keyof NeedsState>[] => [
  choice(
    'need',
    { en: 'One need, with the names of programmes', zh: '查看一项需求及项目名称' },
    byId(rows.flatMap((row) => (row.kind === 'need' ? [row] : []))),
    ALL,
  ),
  choice('coder', coderLabel, CODER_OPTIONS),
  choice('by', groupingLabel, GROUPING_OPTIONS),
];
