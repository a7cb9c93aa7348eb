import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type ProfileRow } from './rows.ts';
import { profileCodec, type ProfileState } from './state.ts';
import { howTo, title } from './text.ts';

export const modelProfiles: Figure<ProfileRow, ProfileState> = {
  id: 'model-profiles',
  title,
  howTo,
  legend: true,
  codec: profileCodec,
  controls,
  rows,
  draw,
};
