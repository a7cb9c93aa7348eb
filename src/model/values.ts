import type { Case, Codebook, Dimension, Indicator, Phase, Via } from '../data/types.ts';
import type { Coder } from './choices.ts';
import { scaleOf } from './dimensions.ts';
import type { Switched } from './switches.ts';

/**
 * What is known of one indicator under a reader's choices: METHOD §§2 and 4. Listed values are distinct, ascending and
 * equally likely. A range is what a switch makes doubtful: it has no point and doesn't count as known.
 */
export type Value =
  | { kind: 'known'; point: number; values: readonly number[] }
  | { kind: 'range'; values: readonly number[] }
  | { kind: 'unknown' };

const UNKNOWN: Value = { kind: 'unknown' };

const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((x, y) => x - y);

const between = (low: number, high: number, scale: readonly number[]): number[] =>
  scale.filter((value) => low <= value && value <= high);

/** What the coders saw of one indicator, apart from its evidence. Survives JSON. */
export interface CodedEntry {
  readonly kind: Indicator['kind'];
  readonly code: number | null;
  readonly a: number | null;
  readonly b: number | null;
  readonly via?: Via | undefined;
}

/** One dimension of a phase apart from its programme: the scale, lowest first, and the entries by the codebook's order. */
export interface CodedAxis {
  readonly scale: readonly number[];
  readonly entries: readonly CodedEntry[];
}

function coded(entry: Indicator): CodedEntry {
  const { kind, code, a, b } = entry;
  return entry.kind === 'known' && entry.via ? { kind, code, a, b, via: entry.via } : { kind, code, a, b };
}

/** An indicator as the codes give it, before any switch. */
function asCoded(entry: CodedEntry, coder: Coder): Value {
  if (coder !== 'code') {
    const own = entry[coder];
    return own === null ? UNKNOWN : { kind: 'known', point: own, values: [own] };
  }
  if (entry.kind !== 'known' || entry.code === null) return UNKNOWN;
  const values = [entry.code, entry.a, entry.b].filter((value) => value !== null);
  return { kind: 'known', point: entry.code, values: distinct(values) };
}

/** Reads each possible value anew; where that leaves the point with more than one reading, it becomes a range. */
function reread(value: Value, read: (value: number) => readonly number[]): Value {
  if (value.kind !== 'known') return value;
  const values = distinct(value.values.flatMap((each) => [...read(each)]));
  const [point, ...others] = read(value.point);
  return point === undefined || others.length > 0 ? { kind: 'range', values } : { kind: 'known', point, values };
}

/** One indicator under the choices. `scale` is that of its dimension, lowest first. */
export function valueOf(
  entry: CodedEntry,
  dimension: Dimension,
  scale: readonly number[],
  coder: Coder,
  by: Switched,
): Value {
  if (entry.kind === 'rule') return by.takesPart ? UNKNOWN : { kind: 'known', point: 0, values: [0] };
  const value = asCoded(entry, coder);
  const { via } = entry;
  const byMassOrganisation = by.massSocial && via === 'mass_organisation';
  if (dimension === 'integration' && byMassOrganisation) return UNKNOWN;
  if (dimension !== 'initiation') return value;
  const lowest = Math.min(...scale);
  const highest = Math.max(...scale);
  if (byMassOrganisation)
    return reread(value, (code) => (code === lowest ? [highest] : code > 0 ? [code] : between(code, highest, scale)));
  // What another kind of body decided (`via`) says nothing about the social organisations that initiated.
  if (by.governmentOrganised && via === undefined)
    return reread(value, (code) => (code > 0 ? between(-code, code, scale) : [code]));
  return value;
}

/** The entries of one dimension of a phase, in the order of the codebook. Throws if the phase lacks one. */
export function axisOf(of: Case, phase: Phase, dimension: Dimension, codebook: Codebook): CodedAxis {
  const entries = Object.keys(codebook.dimensions[dimension].indicators).map((id) => {
    const entry = phase[dimension][id];
    if (!entry) throw new Error(`${of.id}.${phase.id} has no ${dimension}.${id}, which the codebook lists`);
    return coded(entry);
  });
  return { scale: scaleOf(codebook, dimension), entries };
}

/** The indicators of one dimension under the choices, in the order of the axis. */
export const valuesOf = ({ scale, entries }: CodedAxis, dimension: Dimension, coder: Coder, by: Switched): Value[] =>
  entries.map((entry) => valueOf(entry, dimension, scale, coder, by));
