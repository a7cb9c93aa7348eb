import type { Case, Dataset, Dimension, Indicator, Phase, Scale } from '../data/types.ts';
import type { Choices, Coder } from './choices.ts';
import { scaleOf } from './dimensions.ts';
import { switched, type Switched } from './switches.ts';

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

const between = (low: number, high: number, scale: Scale): number[] =>
  scale.filter((value) => low <= value && value <= high);

/** An indicator as the codes give it, before any switch. */
function asCoded(entry: Indicator, coder: Coder): Value {
  if (coder !== 'code') {
    const own = entry[coder];
    return own === null ? UNKNOWN : { kind: 'known', point: own, values: [own] };
  }
  if (entry.kind !== 'known') return UNKNOWN;
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
export function valueOf(entry: Indicator, dimension: Dimension, scale: Scale, coder: Coder, by: Switched): Value {
  if (entry.kind === 'rule') return by.takesPart ? UNKNOWN : { kind: 'known', point: entry.code, values: [entry.code] };
  const value = asCoded(entry, coder);
  const via = entry.kind === 'known' ? entry.via : undefined;
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

/** The indicators of one dimension of a phase under the choices, in the order of the codebook. */
export function valuesOf(of: Case, phase: Phase, dimension: Dimension, dataset: Dataset, choices: Choices): Value[] {
  const { indicators } = dataset.codebook.dimensions[dimension];
  const scale = scaleOf(dataset.codebook, dimension);
  const by = switched(of, phase, dataset.organisers, choices);
  return Object.keys(indicators).map((id) => {
    const entry = phase[dimension][id];
    if (!entry) throw new Error(`${of.id}.${phase.id} has no ${dimension}.${id}, which the codebook lists`);
    return valueOf(entry, dimension, scale, choices.coder, by);
  });
}
