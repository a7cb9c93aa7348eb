import type { Control } from '../controls.ts';
import { STEPS, type FrameworkState } from './state.ts';

/** How far the framework is built. */
export const controls = (): readonly Control<keyof FrameworkState>[] => [
  {
    kind: 'slider',
    key: 'step',
    label: { en: 'Step by step', zh: '逐步展开' },
    min: 1,
    max: STEPS,
    step: 1,
    as: 'whole',
    plays: true,
  },
];
