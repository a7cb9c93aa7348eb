import { PARTS } from '../../src/figures/argue/parts.ts';
import type { ArgueRow } from '../../src/figures/argue/rows.ts';
import { COMPONENTS } from '../../src/model/outcomes.ts';
import { SPECIFICATIONS } from '../../src/model/specification.ts';

/**
 * Two programmes, one of integrated phases with the values 0.4, 0.8 and 0.5, one of others with 0.6, 0.4 and 0.5; and
 * beside the main specification a second one, whose differences are −0.3, +0.1 and −0.5.
 */
export function toy(): ArgueRow[] {
  const main = { breadth: -0.2, contact: 0.4, professional: 0 };
  const second = { breadth: -0.3, contact: 0.1, professional: -0.5 };
  return [
    ...COMPONENTS.map((component) => ({
      kind: 'component' as const,
      component,
      differences: SPECIFICATIONS.map((_, i) =>
        i === 0 ? main[component] * PARTS : i === 7 ? second[component] * PARTS : null,
      ),
    })),
    {
      kind: 'sums',
      cases: [
        [0.4, 1, 0, 0, 0.8, 1, 0, 0, 0.5, 1, 0, 0],
        [0, 0, 0.6, 1, 0, 0, 0.4, 1, 0, 0, 0.5, 1],
      ],
    },
    { kind: 'ground', sources: [] },
  ];
}
