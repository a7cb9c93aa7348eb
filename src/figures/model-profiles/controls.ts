import { both } from '../../i18n/both.ts';
import { strings } from '../../i18n/strings.ts';
import type { Control } from '../controls.ts';
import { ALL, GROUPING_OPTIONS, choice, groupingLabel } from '../shared/handles.ts';
import type { ProfileRow } from './rows.ts';
import { PARTS, type ProfileState } from './state.ts';

/** The indicators that stand under each other, one of them phase by phase, and which phases count in a model. */
export const controls = (rows: readonly ProfileRow[]): readonly Control<keyof ProfileState>[] => [
  choice(
    'dimension',
    { en: 'Indicators of', zh: '指标范围' },
    PARTS.map((part) => ({
      value: part,
      label: both((lang) => (part === 'all' ? strings(lang).controls.all : strings(lang).dimensions[part])),
    })),
  ),
  choice(
    'indicator',
    { en: 'One indicator, phase by phase', zh: '逐阶段查看一项指标' },
    rows.flatMap((row) => (row.kind === 'item' ? [{ value: row.id, label: row.label }] : [])),
    ALL,
  ),
  choice('by', groupingLabel, GROUPING_OPTIONS),
];
