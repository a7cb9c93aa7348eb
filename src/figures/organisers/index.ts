import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type OrganisersRow } from './rows.ts';
import { organisersCodec, type OrganisersState } from './state.ts';
import { howTo, title } from './text.ts';

export const organisers: Figure<OrganisersRow, OrganisersState> = {
  id: 'organisers',
  title,
  howTo,
  legend: true,
  codec: organisersCodec,
  controls,
  rows,
  draw,
};
