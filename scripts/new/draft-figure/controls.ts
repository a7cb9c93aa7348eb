import type { Control } from '../../../src/figures/controls.ts';
import { choice } from '../../../src/figures/shared/handles.ts';
import type { DraftFigureState } from './state.ts';

/** The handles by which a reader changes the state. */
export const controls = (): readonly Control<keyof DraftFigureState>[] => [
  choice('order', { en: 'Order', zh: '排序' }, [
    { value: 'year', label: { en: 'by year', zh: '按年份' } },
    { value: 'name', label: { en: 'by name', zh: '按名称' } },
  ]),
];
