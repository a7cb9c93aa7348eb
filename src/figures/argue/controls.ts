import type { Control } from '../controls.ts';
import type { ArgueRow } from './rows.ts';
import { HIGH, LOW, type ArgueState } from './state.ts';

const weights = { en: 'Your weights, in per cent', zh: '您的权重（%）' };
const box = { en: 'The box for the sharpest counter-case', zh: '寻找最强反例的权重范围' };

/** The two weights that are set (the third is the rest), and the box in which the counter-case is sought. */
export const controls = (_rows: readonly ArgueRow[]): readonly Control<keyof ArgueState>[] => {
  const slider = { kind: 'slider', step: 1, as: 'whole' } as const;
  return [
    {
      ...slider,
      key: 'breadth',
      label: { en: 'Breadth of needs', zh: '需求的广度' },
      group: weights,
      min: 0,
      max: 100,
    },
    {
      ...slider,
      key: 'contact',
      label: {
        en: 'Continuity of contact (the rest is professional capacity)',
        zh: '陪伴的连续性（余下归专业能力）',
      },
      group: weights,
      min: 0,
      max: 100,
    },
    {
      ...slider,
      key: 'low',
      label: { en: 'Least that any weight may be, %', zh: '每项权重至少（%）' },
      group: box,
      min: LOW[0],
      max: LOW[1],
    },
    {
      ...slider,
      key: 'high',
      label: { en: 'Most that any weight may be, %', zh: '每项权重至多（%）' },
      group: box,
      min: HIGH[0],
      max: HIGH[1],
    },
  ];
};
