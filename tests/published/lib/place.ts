import { codesOf, type Code, type Phase } from './records.ts';
import { MODEL_IDS, type Grade, type ModelId } from './words.ts';

/** METHOD §§2–3 written out once more: every completion of a phase is listed and counted, one by one. */

const SCALES = { initiation: [-2, -1, 0, 1, 2], integration: [0, 1, 2] } as const;
const CUTS = { initiation: 0, integration: 1 } as const;
type Axis = keyof typeof SCALES;
const PRIORS = ['uniform', 'as known', 'silence is absence'] as const;

const isKnown = ({ code }: Code) => code !== null;
const possible = ({ kind, code, a, b }: Code): number[] =>
  kind === 'rule' ? [0] : [...new Set([code, a, b].filter((value) => value !== null))];

export interface ScoreOnAxis {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly of: number;
}

export function scoreOn(phase: Phase, axis: Axis): ScoreOnAxis {
  const codes = codesOf(phase, axis);
  const known = codes.filter(isKnown).map(({ code }) => code!);
  const ends = codes.map((code) => (isKnown(code) ? possible(code) : [...SCALES[axis]]));
  const mean = (values: readonly number[]) => values.reduce((x, y) => x + y, 0) / values.length;
  const value = known.length > 0 ? mean(known) : null;
  return {
    value,
    low: Math.min(mean(ends.map((each) => Math.min(...each))), value ?? Infinity),
    high: Math.max(mean(ends.map((each) => Math.max(...each))), value ?? -Infinity),
    known: known.length,
    of: codes.length,
  };
}

/** How many completions lie below and above the cut; one on it counts half to each. */
function sidesOf(phase: Phase, axis: Axis, prior: (typeof PRIORS)[number]): [below: number, above: number] {
  const codes = codesOf(phase, axis);
  const known = codes.flatMap(({ code }) => (code === null ? [] : [code]));
  const unknown = {
    uniform: [...SCALES[axis]],
    'as known': known.length > 0 ? known : [...SCALES[axis]],
    'silence is absence': axis === 'integration' ? [0] : [...SCALES[axis]],
  }[prior];
  const all = codes
    .map((code) => (isKnown(code) ? possible(code) : unknown))
    .reduce<number[][]>((so, values) => so.flatMap((each) => values.map((value) => [...each, value])), [[]]);
  const sums = all.map((each) => each.reduce((x, y) => x + y, 0) - CUTS[axis] * codes.length);
  const on = sums.filter((sum) => sum === 0).length / 2;
  return [sums.filter((sum) => sum < 0).length + on, sums.filter((sum) => sum > 0).length + on];
}

/** The models by their number of completions, most first. */
function ranked(phase: Phase, prior: (typeof PRIORS)[number]) {
  const [government, social] = sidesOf(phase, 'initiation', prior);
  const [low, high] = sidesOf(phase, 'integration', prior);
  const total = (government + social) * (low + high);
  const counts: Record<ModelId, number> = {
    'government low': government * low,
    'social low': social * low,
    'government high': government * high,
    'social high': social * high,
  };
  const order = [...MODEL_IDS].sort((x, y) => counts[y] - counts[x]);
  const [first, second] = [counts[order[0]!], counts[order[1]!]];
  return { model: order[0]!, first, second, total };
}

export interface Place {
  readonly grade: Grade;
  /** The most likely model under the uniform prior and its share; null where two are as likely, or there is no position. */
  readonly likeliest: { readonly model: ModelId; readonly share: number } | null;
  /** The model, where it is settled or likely. */
  readonly model: ModelId | null;
}

export function placeOf(phase: Phase): Place {
  const initiation = scoreOn(phase, 'initiation');
  const integration = scoreOn(phase, 'integration');
  if (!phase.takesPart) return { grade: 'outside', likeliest: null, model: null };
  if (initiation.known === 0 || integration.known === 0) return { grade: 'no-position', likeliest: null, model: null };
  const uniform = ranked(phase, 'uniform');
  const isFirm =
    integration.known >= 3 &&
    initiation.known >= 2 &&
    PRIORS.map((prior) => ranked(phase, prior)).every(
      ({ model, first, second, total }) =>
        model === uniform.model && 2 * first >= total && 10 * (first - second) >= total,
    );
  const grade = uniform.first === uniform.total ? 'settled' : isFirm ? 'likely' : 'contested';
  return {
    grade,
    likeliest: uniform.first > uniform.second ? { model: uniform.model, share: uniform.first / uniform.total } : null,
    model: grade === 'contested' ? null : uniform.model,
  };
}
