import { difference } from './difference.ts';
import { isNegative, isPositive, median, pValue, ROUNDING } from './draws.ts';
import { exchange, exchanger, strata, type Unit } from './exchange.ts';
import { OUTCOMES, WEIGHTS, type Outcome } from './outcomes.ts';
import { random } from './random.ts';

/** Shares of exchanged datasets whose curve has as large a median, as many rows of one sign, and both. */
export interface JointTest {
  draws: number;
  median: number;
  sign: number;
  both: number;
}

/**
 * The curves of exchanged datasets: for each outcome, draw by draw, the differences of the specifications that have one.
 * A draw exchanges the same cases in every specification, so that the specifications of a curve stay as dependent as they are.
 * `all` lists the units of every specification, in the same order of cases.
 */
export function exchangedCurves(all: readonly (readonly Unit[])[], draws: number): Record<Outcome, number[][]> {
  const first = all[0] ?? [];
  const groups = strata(first.map(({ labels }) => labels.length));
  const draw = random('specifications exchange');
  const exchanges = Array.from({ length: draws }, () => exchange(groups, first.length, draw));
  const curves = { adequacy: exchanges.map((): number[] => []), capacity: exchanges.map((): number[] => []) };
  for (const units of all) {
    const under = exchanger(units);
    exchanges.forEach((from, n) => {
      const total = under(from);
      for (const outcome of OUTCOMES) {
        const d = difference(total, WEIGHTS[outcome]);
        if (d !== null) curves[outcome][n]?.push(d);
      }
    });
  }
  return curves;
}

const ofOneSign = (curve: readonly number[]): number =>
  Math.max(curve.filter(isPositive).length, curve.filter(isNegative).length);

/** Joint inference over a specification curve (Simonsohn, Simmons & Nelson 2020): METHOD §6. */
export function jointTest(observed: readonly number[], curves: readonly (readonly number[])[]): JointTest {
  const middle = Math.abs(median(observed)) - ROUNDING;
  const sign = ofOneSign(observed);
  const extremes = curves.map((curve) => ({
    median: Math.abs(median(curve)) >= middle,
    sign: ofOneSign(curve) >= sign,
  }));
  const p = (is: (extreme: (typeof extremes)[number]) => boolean) => pValue(extremes.filter(is).length, curves.length);
  return {
    draws: curves.length,
    median: p((extreme) => extreme.median),
    sign: p((extreme) => extreme.sign),
    both: p((extreme) => extreme.median && extreme.sign),
  };
}
