import type { Control } from '../controls.ts';
import { choice, findCase } from '../shared/handles.ts';
import type { TrajectoryRow } from './rows.ts';
import type { TrajectoryState } from './state.ts';

/** One programme or all, up to which year, on one map or on many small ones. */
export function controls(rows: readonly TrajectoryRow[]): readonly Control<keyof TrajectoryState>[] {
  const several = rows.filter(({ phases }) => phases.length > 1);
  const years = several.flatMap(({ phases }) => phases.map(({ from }) => from));
  return [
    choice('form', { en: 'Show', zh: '显示' }, [
      { value: 'map', label: { en: 'on one map', zh: '同一幅图' } },
      { value: 'multiples', label: { en: 'each programme apart', zh: '逐个项目' } },
    ]),
    findCase('case', several),
    {
      kind: 'slider',
      key: 'year',
      label: { en: 'Up to the year', zh: '截至年份' },
      min: Math.min(...years),
      max: Math.max(...years),
      step: 1,
      as: 'year',
      beyond: { value: '0', label: { en: 'every year', zh: '所有年份' } },
      plays: true,
    },
  ];
}
