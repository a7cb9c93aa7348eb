import { add, difference, noSums, sumsOf, totalOf, type Sums } from './difference.ts';
import { percentiles, pValue, ROUNDING } from './draws.ts';
import { exchange, exchanger, strata, type Unit } from './exchange.ts';
import { COMPONENTS, type PerComponent } from './outcomes.ts';
import { below, random } from './random.ts';

/** A difference between integrated and other phases, with what it rests on. */
export interface Estimate {
  /** D of METHOD §6, −1 to 1; null where one group is empty. */
  difference: number | null;
  /** 95 % percentile interval by bootstrap over cases; null without a difference. */
  interval: [low: number, high: number] | null;
  /** Two-sided, by permutation of whole case label vectors; null without a difference. */
  p: number | null;
  /** Cases and phases that have a label and a known component of the outcome. */
  cases: number;
  phases: { integrated: number; onCut: number; other: number };
}

export const DRAWS = 9999;

/** Share of exchanges with a difference as large in either direction; one that has no difference counts as such. */
function permutationP(units: readonly Unit[], weights: PerComponent, observed: number, stream: string, draws: number) {
  const groups = strata(units.map(({ labels }) => labels.length));
  const under = exchanger(units);
  const draw = random(`${stream} permutation`);
  let extreme = 0;
  for (let n = 0; n < draws; n++) {
    const d = difference(under(exchange(groups, units.length, draw)), weights);
    if (d === null || Math.abs(d) >= Math.abs(observed) - ROUNDING) extreme++;
  }
  return pValue(extreme, draws);
}

/** Draws in which a group is empty are left out. */
function bootstrap(sums: readonly Sums[], weights: PerComponent, stream: string, draws: number) {
  const draw = random(`${stream} bootstrap`);
  const drawn: number[] = [];
  const total = noSums();
  for (let n = 0; n < draws; n++) {
    total.fill(0);
    for (let i = 0; i < sums.length; i++) add(total, sums[below(sums.length, draw)] as Sums);
    const d = difference(total, weights);
    if (d !== null) drawn.push(d);
  }
  return percentiles(drawn);
}

function countPhases(units: readonly Unit[], weights: PerComponent): Pick<Estimate, 'cases' | 'phases'> {
  const counts = { integrated: 0, onCut: 0, other: 0 };
  const cases = new Set<string>();
  for (const { caseId, values, labels } of units)
    labels.forEach((label, i) => {
      const known = COMPONENTS.some((name, k) => weights[name] > 0 && (values[i]?.[k] ?? null) !== null);
      if (!label || !known) return;
      const more = label.integrated - label.other;
      counts[more > 0 ? 'integrated' : more < 0 ? 'other' : 'onCut']++;
      cases.add(caseId);
    });
  return { cases: cases.size, phases: counts };
}

/** The difference of an outcome over some cases, with p and interval (METHOD §6). `stream` names its draws. */
export function estimate(units: readonly Unit[], weights: PerComponent, stream: string, draws = DRAWS): Estimate {
  const sums = units.map(({ values, labels }) => sumsOf(values, labels));
  const counts = countPhases(units, weights);
  const observed = difference(totalOf(sums), weights);
  if (observed === null) return { difference: null, interval: null, p: null, ...counts };
  const taking = sums.filter((each) => each.some((part) => part !== 0));
  return {
    difference: observed,
    interval: bootstrap(taking, weights, stream, draws),
    p: permutationP(units, weights, observed, stream, draws),
    ...counts,
  };
}
