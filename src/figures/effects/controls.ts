import { both } from '../../i18n/both.ts';
import type { Control } from '../controls.ts';
import { ALL, byId, choice } from '../shared/handles.ts';
import type { EffectsRow } from './rows.ts';
import { DESIGNS, type EffectsState } from './state.ts';
import { words } from './text.ts';

/** One need or one design, with the names of its studies; designs that no study has are not offered. */
export const controls = (rows: readonly EffectsRow[]): readonly Control<keyof EffectsState>[] => {
  const designs = DESIGNS.filter((design) => rows.some((row) => row.kind === 'study' && row.design === design));
  return [
    choice(
      'need',
      { en: 'One need, with the names of its studies', zh: '查看一项需求及研究名称' },
      byId(rows.flatMap((row) => (row.kind === 'need' ? [row] : []))),
      ALL,
    ),
    choice(
      'design',
      { en: 'One design', zh: '查看一种设计' },
      designs.map((design) => ({ value: design, label: both((lang) => words[lang].designs[design]) })),
      { ...ALL, value: 'all' },
    ),
  ];
};
