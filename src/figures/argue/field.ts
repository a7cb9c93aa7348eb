import { COMPONENTS } from '../../model/outcomes.ts';
import type { PerComponent } from '../../model/outcomes.ts';
import { isAbove } from './parts.ts';
import type { Weighable } from './weigh.ts';

/** Shares of the specifications above zero at which one band ends and the next begins, from METHOD's 75 and 95 %. */
export const CUTS = [0.25, 0.5, 0.75, 0.95] as const;

/** A stretch of a strip of the triangle on which one band holds. Along it contact grows from 0 to all that is left. */
export interface Run {
  readonly band: number;
  /** Weight of professional capacity at the strip's foot and top. */
  readonly foot: number;
  readonly top: number;
  /** Part of the rest that is contact's, where it begins and ends. */
  readonly from: number;
  readonly to: number;
}

const STRIPS = 72;
/** Cells of a strip. */
const CELLS = 96;

/** The band of a share. */
export const bandOf = (share: number): number => CUTS.filter((cut) => share >= cut).length;

/** Share of the specifications above zero at a point inside the triangle, where every component weighs something. */
function shareAt(parts: readonly Float64Array[], { breadth, contact, professional }: PerComponent): number {
  const [b, c, p] = parts as [Float64Array, Float64Array, Float64Array];
  let positive = 0;
  for (let i = 0; i < b.length; i++)
    if (isAbove(breadth * (b[i] as number) + contact * (c[i] as number) + professional * (p[i] as number))) positive++;
  return positive / b.length;
}

const kept = new WeakMap<Weighable, readonly Run[]>();

/** The bands over the triangle in strips from foot to apex; none where no specification knows all three components. */
export function field(of: Weighable): readonly Run[] {
  const known = kept.get(of);
  if (known) return known;
  const ways = of.ways.filter(({ components }) => COMPONENTS.every((name) => components[name] !== null));
  const parts = COMPONENTS.map((name) => Float64Array.from(ways, ({ components }) => components[name] ?? 0));
  const runs: Run[] = [];
  for (let i = 0; i < STRIPS && ways.length > 0; i++) {
    const professional = (i + 0.5) / STRIPS;
    const cells = Array.from({ length: CELLS }, (_, j) => {
      const contact = (1 - professional) * ((j + 0.5) / CELLS);
      return bandOf(shareAt(parts, { breadth: 1 - professional - contact, contact, professional }));
    });
    let from = 0;
    cells.forEach((band, j) => {
      if (cells[j + 1] === band) return;
      runs.push({ band, foot: i / STRIPS, top: (i + 1) / STRIPS, from: from / CELLS, to: (j + 1) / CELLS });
      from = j + 1;
    });
  }
  kept.set(of, runs);
  return runs;
}
