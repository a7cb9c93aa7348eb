import type { Dataset } from '../../data/types.ts';
import { isNegative, isPositive } from '../../model/draws.ts';
import type { JointTest } from '../../model/joint-test.ts';
import { judgements, type Judgement } from '../../model/judgements.ts';
import { RATE } from '../../model/noise.ts';
import { OUTCOMES, type Outcome } from '../../model/outcomes.ts';
import { SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import type { Noise, Row } from '../../model/specifications.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Differences are kept as whole numbers of this many to one, so that many hundreds of them stay short as JSON. */
export const PARTS = 10_000;

/** The specification curve of one outcome. Survives JSON. */
export interface CurveRow {
  readonly kind: 'curve';
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** D of each specification in the order of `SPECIFICATIONS`, in parts; null where a group is empty. */
  readonly differences: readonly (number | null)[];
  /** How far leaving one case out takes D down and up, in parts, in the same order. */
  readonly down: readonly number[];
  readonly up: readonly number[];
  /** The main specification: D and its 95 % interval, as the model has them. */
  readonly main: Pick<Judgement['claim'], 'difference' | 'interval'>;
  readonly joint: JointTest;
  /** Null where no copy has a difference. */
  readonly noise: Noise | null;
  /** Share of the codes that a copy with errors changes. */
  readonly rate: number;
}

/** What all specifications rest on. */
export interface GroundRow {
  readonly kind: 'ground';
  /** Sources of the ties, of contact, of professional capacity and of the needs. */
  readonly sources: readonly string[];
}
export type RobustnessRow = CurveRow | GroundRow;

/** A difference in parts; rounded, but never to zero what is not zero: the sign is what is counted. */
export function inParts(d: number): number {
  const rounded = Math.round(d * PARTS);
  if (rounded !== 0) return rounded;
  return isPositive(d) ? 1 : isNegative(d) ? -1 : 0;
}

const keyOf = (specification: Specification): string => Object.values(specification).join(' ');

function curveRow({ claim, curve, verdict }: Judgement): CurveRow {
  const found = new Map<string, Row>(curve.rows.map((row) => [keyOf(row.specification), row]));
  const inOrder = SPECIFICATIONS.map((specification) => found.get(keyOf(specification)));
  return {
    kind: 'curve',
    outcome: curve.outcome,
    verdict,
    differences: inOrder.map((row) => (row ? inParts(row.difference) : null)),
    down: inOrder.map((row) => (row ? Math.round((row.difference - row.withoutOne[0]) * PARTS) : 0)),
    up: inOrder.map((row) => (row ? Math.round((row.withoutOne[1] - row.difference) * PARTS) : 0)),
    main: { difference: claim.difference, interval: claim.interval },
    joint: curve.joint,
    noise: Number.isNaN(curve.noise.positive) ? null : curve.noise,
    rate: RATE,
  };
}

/** The sources of what is compared. */
export function ground({ cases }: Dataset): GroundRow {
  const ids = cases.flatMap(({ needs, phases }) => [
    ...needs.source,
    ...phases.flatMap(({ integration, service: { contact, professional } }) =>
      [...Object.values(integration), contact, professional].flatMap((entry) =>
        entry?.kind === 'known' ? entry.source : [],
      ),
    ),
  ]);
  return { kind: 'ground', sources: [...new Set(ids)].sort() };
}

/** A curve for each outcome, and the sources beneath them. */
export function rows(data: Dataset): RobustnessRow[] {
  const judged = judgements(data);
  return [...OUTCOMES.map((outcome) => curveRow(judged[outcome])), ground(data)];
}
