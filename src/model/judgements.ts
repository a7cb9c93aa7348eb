import type { Dataset } from '../data/types.ts';
import { claim, type Claim } from './claim.ts';
import { OUTCOMES, type Outcome } from './outcomes.ts';
import { specifications, type Curve } from './specifications.ts';
import { verdict, type Verdict } from './verdict.ts';

/** What can be said of one part of the claim, with all that it rests on: METHOD §6. */
export interface Judgement {
  readonly claim: Claim;
  readonly curve: Curve;
  readonly verdict: Verdict;
}

const kept = new WeakMap<Dataset, Readonly<Record<Outcome, Judgement>>>();

function judge(dataset: Dataset): Record<Outcome, Judgement> {
  const curves = specifications(dataset);
  const judged = OUTCOMES.map((outcome) => {
    const [main, curve] = [claim(dataset, outcome), curves[outcome]];
    const { positive, negative, rows } = curve;
    const found = verdict({ interval: main.interval, positive, negative, of: rows.length });
    return [outcome, { claim: main, curve, verdict: found }] as const;
  });
  return Object.fromEntries(judged) as Record<Outcome, Judgement>;
}

/** The judgement on each outcome. It takes seconds, so that it is made once a dataset and shared by all who speak of it. */
export function judgements(dataset: Dataset): Readonly<Record<Outcome, Judgement>> {
  const known = kept.get(dataset) ?? judge(dataset);
  kept.set(dataset, known);
  return known;
}
