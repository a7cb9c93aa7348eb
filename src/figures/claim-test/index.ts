import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type ClaimRow } from './rows.ts';
import { claimCodec, type ClaimState } from './state.ts';
import { howTo, title } from './text.ts';

export const claimTest: Figure<ClaimRow, ClaimState> = {
  id: 'claim-test',
  title,
  howTo,
  codec: claimCodec,
  sheets: [{ outcome: 'adequacy' }, { outcome: 'capacity' }],
  controls,
  rows,
  draw,
};
