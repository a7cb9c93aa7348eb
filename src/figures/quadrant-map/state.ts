import { CELLS } from '../../model/cells.ts';
import { CERTAINTIES } from '../../model/certainty.ts';
import { CODERS, DEFAULT_CHOICES, PRIORS, type Choices, type Side } from '../../model/choices.ts';
import { aCode, anId, hundredths, oneOf, whole } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

const SIDES = ['government', 'social'] as const satisfies readonly Side[];
export const SHOWN_CERTAINTIES = ['', ...CERTAINTIES] as const;
export const SHOWN_MODELS = ['', ...CELLS] as const;

export interface MapState {
  /** The case that is brought forward, with its boxes; empty for none. */
  case: string;
  /** What phases are selected by; empty for all. */
  need: string;
  setting: string;
  province: string;
  kind: string;
  founder: string;
  evaluation: string;
  status: string;
  /** First year of a decade; 0 for every decade. */
  decade: number;
  certainty: (typeof SHOWN_CERTAINTIES)[number];
  model: (typeof SHOWN_MODELS)[number];
  /** The year that is shown; 0 for every year. */
  year: number;
  coder: Choices['coder'];
  prior: Choices['prior'];
  /** Side of mass organisations. */
  mass: Side;
  /** Side of social organisations that government founded. */
  founded: Side;
  ties: number;
  cutx: number;
  cuty: number;
}

export const mapCodec = codec<MapState>('map', {
  case: anId(),
  need: aCode(),
  setting: aCode(),
  province: aCode(),
  kind: aCode(),
  founder: aCode(),
  evaluation: aCode(),
  status: aCode(),
  decade: whole(0, 2100, 0),
  certainty: oneOf(SHOWN_CERTAINTIES, ''),
  model: oneOf(SHOWN_MODELS, ''),
  year: whole(0, 2100, 0),
  coder: oneOf(CODERS, DEFAULT_CHOICES.coder),
  prior: oneOf(PRIORS, DEFAULT_CHOICES.prior),
  mass: oneOf(SIDES, DEFAULT_CHOICES.massOrganisations),
  founded: oneOf(SIDES, DEFAULT_CHOICES.governmentOrganised),
  ties: whole(0, 6, DEFAULT_CHOICES.minimumTies),
  cutx: hundredths(-2, 2, DEFAULT_CHOICES.cutInitiation),
  cuty: hundredths(0, 2, DEFAULT_CHOICES.cutIntegration),
});

/** The choices under which positions are computed. */
export const choicesOf = (state: MapState): Choices => ({
  coder: state.coder,
  prior: state.prior,
  massOrganisations: state.mass,
  governmentOrganised: state.founded,
  minimumTies: state.ties,
  cutInitiation: state.cutx,
  cutIntegration: state.cuty,
});
