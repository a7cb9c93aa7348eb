import { DEFAULT_CHOICES } from './choices.ts';
import type { CaseFacts } from './facts.ts';
import { TOP } from './labels.ts';
import { COMPONENTS, components, type PerComponent } from './outcomes.ts';
import { against } from './score.ts';

/** A part of a phase: its weight, the outcome that it brings to either group, and the groups to which it may belong. */
export interface Part {
  weight: number;
  integrated: number;
  other: number;
  place: 'integrated' | 'other' | 'free';
}

const gcd = (x: number, y: number): number => (y === 0 ? x : gcd(y, x % y));

/**
 * The largest difference of means (integrated minus other) over all ways of placing the free parts. For a given weight of
 * the integrated group the best placing takes the parts that gain most a unit of weight; at most one part is divided, so the
 * bound is never too narrow. `unit` divides every weight. Null if a group must stay empty.
 */
export function largest(parts: readonly Part[], unit: number): number | null {
  const sum = (place: Part['place'], number: (part: Part) => number) =>
    parts.reduce((so, part) => so + (part.place === place ? number(part) : 0), 0);
  const free = parts.filter(({ place }) => place === 'free');
  const fixed = sum('integrated', ({ weight }) => weight);
  const fixedOther = sum('other', ({ weight }) => weight);
  const room = sum('free', ({ weight }) => weight);
  const start = sum('integrated', ({ weight, integrated }) => weight * integrated);
  const startOther =
    sum('other', ({ weight, other }) => weight * other) + sum('free', ({ weight, other }) => weight * other);

  let best: number | null = null;
  for (let step = 0; step <= Math.round(room / unit); step++) {
    const weight = fixed + step * unit;
    const otherWeight = fixedOther + room - step * unit;
    if (weight < unit / 2 || otherWeight < unit / 2) continue;
    const gain = ({ integrated, other }: Part) => integrated / weight + other / otherWeight;
    let left = step * unit;
    let value = start / weight - startOther / otherWeight;
    for (const part of [...free].sort((x, y) => gain(y) - gain(x))) {
      const taken = Math.min(left, part.weight);
      value += taken * gain(part);
      left -= taken;
    }
    if (best === null || value > best) best = value;
  }
  return best;
}

const other = { integrated: 'other', other: 'integrated', free: 'free' } as const;

/** The parts of a case's phases: every unknown tie open, every unknown outcome at the end that helps or harms the claim. */
function partsOf(of: CaseFacts, weights: PerComponent, aim: 'help' | 'harm'): Part[] {
  const outcome = (end: 'low' | 'high') =>
    components(of, end).map((values) => COMPONENTS.reduce((so, name, k) => so + weights[name] * (values[k] ?? 0), 0));
  const [low, high] = [outcome('low'), outcome('high')];
  const inside = of.phases.filter(({ outside }) => !outside).length;
  return of.phases.flatMap(({ outside, ties }, i) => {
    if (outside) return [];
    const known = ties.filter((code) => code !== null);
    const sum = known.reduce((so, code) => so + code, 0);
    const at = (total: number) => against(DEFAULT_CHOICES.cutIntegration, total, ties.length);
    const ends = [at(sum), at(sum + TOP * (ties.length - known.length))];
    const [ifIntegrated, ifOther] = aim === 'help' ? [high[i], low[i]] : [low[i], high[i]];
    // Half of a phase goes to each group where it lies on the cut; so each half has a lower and an upper end of its own.
    return [1, -1].map((onCut): Part => {
      const [lowest, highest] = ends.map((end) => end || onCut);
      const place = lowest === highest ? (lowest === 1 ? 'integrated' : 'other') : 'free';
      return { weight: 1 / (2 * inside), integrated: ifIntegrated ?? 0, other: ifOther ?? 0, place };
    });
  });
}

/**
 * Bounds on D in the manner of Manski: with every unknown tie and every unknown outcome where it helps and where it harms
 * the claim most (METHOD §6). Every phase in which a social organisation takes part counts, a case weighs 1. Null if a
 * group can't be filled.
 */
export function bounds(facts: readonly CaseFacts[], weights: PerComponent): [low: number, high: number] | null {
  const counts = facts
    .map(({ phases }) => phases.filter(({ outside }) => !outside).length)
    .filter((count) => count > 0);
  const unit = 1 / (2 * counts.reduce((so, count) => (so * count) / gcd(so, count), 1));
  const high = largest(
    facts.flatMap((of) => partsOf(of, weights, 'help')),
    unit,
  );
  const swapped = facts
    .flatMap((of) => partsOf(of, weights, 'harm'))
    .map((part) => ({ ...part, integrated: part.other, other: part.integrated, place: other[part.place] }));
  const low = largest(swapped, unit);
  return high === null || low === null ? null : [-low, high];
}
