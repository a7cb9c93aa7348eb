import type { Label } from '../../model/labels.ts';
import { cellGlyph, type Glyph } from '../shared/glyph.ts';
import { INK } from '../shared/ink.ts';
import type { Begun, PhaseRow } from './rows.ts';

/** The groups that are compared, and the phases that belong half to each. */
export const LANES = ['integrated', 'onCut', 'other'] as const;
export type Lane = (typeof LANES)[number];

/** The lane in which a phase stands; null where it is not compared. */
export function laneOf(group: Label): Lane | null {
  if (!group) return null;
  const more = group.integrated - group.other;
  return more > 0 ? 'integrated' : more < 0 ? 'other' : 'onCut';
}

const FILL = { integrated: 'solid', onCut: 'half', other: 'hollow' } as const;

/** Shape and hue say who began, fill the lane; a neutral diamond stands where the known codes don't say who began. */
export function glyphFor(begun: Begun, lane: Lane): Glyph {
  const base: Glyph = begun === 'open' ? { shape: 'diamond', fill: 'solid', ink: INK.neutral } : cellGlyph(begun, true);
  return { ...base, fill: FILL[lane] };
}

const ORDER: readonly Begun[] = ['government', 'open', 'social'];

/** The phases of a lane, those of one initiator together. */
export const inLane = (phases: readonly PhaseRow[], lane: Lane): PhaseRow[] =>
  ORDER.flatMap((begun) => phases.filter((row) => row.begun === begun && laneOf(row.group) === lane));
