import type { Figure } from './figure.ts';
import { argue } from './argue/index.ts';
import { caseComparison } from './case-comparison/index.ts';
import { claimTest } from './claim-test/index.ts';
import { coderAgreement } from './coder-agreement/index.ts';
import { conditions } from './conditions/index.ts';
import { countingChildren } from './counting-children/index.ts';
import { effects } from './effects/index.ts';
import { framework } from './framework/index.ts';
import { modelProfiles } from './model-profiles/index.ts';
import { needsByModel } from './needs-by-model/index.ts';
import { organisationsGrowth } from './organisations-growth/index.ts';
import { organisers } from './organisers/index.ts';
import { policyTimeline } from './policy-timeline/index.ts';
import { quadrantMap } from './quadrant-map/index.ts';
import { recommendations } from './recommendations/index.ts';
import { relationMoves } from './relation-moves/index.ts';
import { robustness } from './robustness/index.ts';
import { trajectories } from './trajectories/index.ts';
import { whereChildrenLive } from './where-children-live/index.ts';

/** A figure of any rows and state; the registry's own functions keep the two together. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows and state differ from figure to figure
export type AnyFigure = Figure<any, any>;

/** Every figure, in the order in which they are numbered. One line a figure. */
export const FIGURES: readonly AnyFigure[] = [
  countingChildren,
  whereChildrenLive,
  policyTimeline,
  organisationsGrowth,
  framework,
  quadrantMap,
  modelProfiles,
  needsByModel,
  caseComparison,
  claimTest,
  robustness,
  argue,
  trajectories,
  relationMoves,
  conditions,
  organisers,
  recommendations,
  coderAgreement,
  effects,
];

/** The figure of that id. Throws if there is none. */
export function figure(id: string): AnyFigure {
  const found = FIGURES.find((one) => one.id === id);
  if (!found) throw new Error(`there is no figure "${id}". Figures: ${FIGURES.map((one) => one.id).join(', ')}`);
  return found;
}

/** Its number in the report, from 1. */
export const figureNumber = (id: string): number => FIGURES.indexOf(figure(id)) + 1;
