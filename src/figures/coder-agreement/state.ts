import { oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export const MEASURES = ['values', 'seen'] as const;
/** Agreement on the value where both saw evidence, or on whether there was evidence. */
export type Measure = (typeof MEASURES)[number];

export interface AgreementState {
  show: 'both' | Measure;
}

export const agreementCodec = codec<AgreementState>('alpha', { show: oneOf(['both', ...MEASURES], 'both') });

/** The measures that a state shows. */
export const shown = ({ show }: AgreementState): readonly Measure[] => (show === 'both' ? MEASURES : [show]);
