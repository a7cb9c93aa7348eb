/** The relations of the codebook, in the order of the thesis's continuum. */
export const RELATIONS = ['separation', 'dependence', 'independence', 'cooperation'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The stage of the continuum to which a relation belongs: dependence and independence are two ways through one stage. */
export const STAGE: Readonly<Record<Relation, 0 | 1 | 2>> = {
  separation: 0,
  dependence: 1,
  independence: 1,
  cooperation: 2,
};

/** How a move runs on the continuum. `across`: from dependence to independence or the other way. */
export const DIRECTIONS = ['along', 'across', 'same', 'back', 'unknown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The direction of a move between two relations; unknown where one end is. */
export function direction(from: Relation | null, to: Relation | null): Direction {
  if (from === null || to === null) return 'unknown';
  if (from === to) return 'same';
  const steps = STAGE[to] - STAGE[from];
  return steps > 0 ? 'along' : steps < 0 ? 'back' : 'across';
}
