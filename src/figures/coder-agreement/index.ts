import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type AgreementRow } from './rows.ts';
import { agreementCodec, type AgreementState } from './state.ts';
import { howTo, title } from './text.ts';

export const coderAgreement: Figure<AgreementRow, AgreementState> = {
  id: 'coder-agreement',
  title,
  howTo,
  codec: agreementCodec,
  controls,
  rows,
  draw,
};
