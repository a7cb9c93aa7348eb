import type { Side } from './choices.ts';

/** The four models of participation, in the order in which they are shown. */
export const CELLS = ['administrative-providing', 'social-providing', 'administrative-led', 'social-driven'] as const;
export type Cell = (typeof CELLS)[number];

export interface Traits {
  /** Who initiates. */
  side: Side;
  /** Whether the two sides are institutionally integrated. */
  integrated: boolean;
}

/** Where each model stands on the two dimensions. */
export const TRAITS: Readonly<Record<Cell, Traits>> = {
  'administrative-providing': { side: 'government', integrated: false },
  'social-providing': { side: 'social', integrated: false },
  'administrative-led': { side: 'government', integrated: true },
  'social-driven': { side: 'social', integrated: true },
};

/** The model at a place of the two dimensions. */
export function cellAt(side: Side, integrated: boolean): Cell {
  if (side === 'government') return integrated ? 'administrative-led' : 'administrative-providing';
  return integrated ? 'social-driven' : 'social-providing';
}
