import type { Dataset } from '../data/types.ts';
import { krippendorffAlpha, type Metric, type Unit } from './alpha.ts';
import { DIMENSIONS } from './dimensions.ts';
import { jackknife } from './jackknife.ts';

/** An alpha with the number of units that it rests on. */
export interface Alpha {
  /** Null where alpha is not defined: no unit was paired, or all values are the same. */
  alpha: number | null;
  n: number;
  /** 95 % by jackknife over cases; null where n < 20, where alpha is 1 or where it is not defined. */
  interval: [low: number, high: number] | null;
}

/** How far the two coders agree on one thing that they coded: METHOD §5. */
export interface Agreement {
  /** `initiation.plan`, `needs.growth`, `relation`, `evaluation` … */
  id: string;
  metric: Metric;
  /** On the value, among units where both saw evidence. */
  values: Alpha;
  /** On whether evidence was seen at all (nominal). */
  seen: Alpha;
}

type Code = number | string;
interface Coded {
  caseId: string;
  a: Code | null;
  b: Code | null;
}

const LEAST_UNITS = 20;

function alphaOf(units: readonly Coded[], metric: Metric, pair: (unit: Coded) => Unit): Alpha {
  const estimate = (some: readonly Coded[]) => krippendorffAlpha(some.map(pair), metric);
  const alpha = estimate(units);
  const n = units.length;
  if (alpha === null || alpha === 1 || n < LEAST_UNITS) return { alpha, n, interval: null };
  // Cases that were coded alike leave the same behind: the cost grows with the cases and not with their square.
  const known = new Map<string, number | null>();
  const without = [...Map.groupBy(units, ({ caseId }) => caseId)].map(([left, own]) => {
    const codes = own
      .map(({ a, b }) => `${a} ${b}`)
      .sort()
      .join();
    const kept = known.get(codes);
    if (kept !== undefined) return kept;
    const rest = estimate(units.filter(({ caseId }) => caseId !== left));
    known.set(codes, rest);
    return rest;
  });
  const interval = jackknife(alpha, without);
  return { alpha, n, interval: interval && [interval[0], Math.min(1, interval[1])] };
}

function agreementOn(id: string, metric: Metric, units: readonly Coded[]): Agreement {
  const both = units.filter(({ a, b }) => a !== null && b !== null);
  return {
    id,
    metric,
    values: alphaOf(both, metric, ({ a, b }) => [a, b]),
    seen: alphaOf(units, 'nominal', ({ a, b }) => [Number(a !== null), Number(b !== null)]),
  };
}

/**
 * The coders' agreement on everything they coded: the indicators of a phase, the relation of a phase, the needs and
 * the evaluation of a case, in the order of the codebook. Entries that the codebook's rule decides are left out.
 */
export function agreement({ codebook, cases }: Pick<Dataset, 'codebook' | 'cases'>): Agreement[] {
  const phases = cases.flatMap(({ id, phases }) => phases.map((phase) => ({ caseId: id, phase })));
  const indicators = DIMENSIONS.flatMap((dimension) =>
    Object.keys(codebook.dimensions[dimension].indicators).map((id) => {
      const units = phases.flatMap(({ caseId, phase }) => {
        const entry = phase[dimension][id];
        return !entry || entry.kind === 'rule' ? [] : [{ caseId, a: entry.a, b: entry.b }];
      });
      return agreementOn(`${dimension}.${id}`, 'ordinal', units);
    }),
  );
  const needs = Object.keys(codebook.needs.items).map((need) =>
    agreementOn(
      `needs.${need}`,
      'ordinal',
      cases.flatMap(({ id, needs }) => {
        const coded = needs.codes[need];
        return coded ? [{ caseId: id, a: coded.a, b: coded.b }] : [];
      }),
    ),
  );
  const relation = phases.map(({ caseId, phase: { relation } }) => ({ caseId, a: relation.a, b: relation.b }));
  const evaluation = cases.map(({ id, evaluation: { a, b } }) => ({ caseId: id, a, b }));
  return [
    ...indicators,
    ...needs,
    agreementOn('relation', 'nominal', relation),
    agreementOn('evaluation', 'nominal', evaluation),
  ];
}
