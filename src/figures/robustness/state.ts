import { OUTCOMES, type Outcome } from '../../model/outcomes.ts';
import { oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';
import { ALL_OPTIONS } from './options.ts';

export interface RobustnessState {
  /** Whose curve is drawn. */
  outcome: 'both' | Outcome;
  /** The option whose specifications are brought forward, as `coder.a`; `none` for none. */
  option: string;
}

export const robustnessCodec = codec<RobustnessState>('spec', {
  outcome: oneOf(['both', ...OUTCOMES], 'both'),
  option: oneOf(['none', ...ALL_OPTIONS.map(({ key }) => key)], 'none'),
});
