import type { Code } from './records.ts';

/** Numbers and codes as the English tables write them. */

export const plain = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');
export const withSign = (value: number, digits: number): string => `${value > 0 ? '+' : ''}${plain(value, digits)}`;

export function percentText(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${Math.round(share * 100)}%`;
}

const NEEDS = ['none', 'some', 'core'];

/** One code: with its sign for who initiates, in words for a need. */
export const point = (dimension: string, code: number): string =>
  dimension === 'needs' ? NEEDS[code]! : dimension === 'initiation' ? withSign(code, 0) : String(code);

/** A settled code, and both coders where they differed or were overruled. */
export function codeText({ dimension, kind, code, a, b }: Code): string {
  const told = (value: number | null) => (value === null ? '–' : point(dimension, value));
  const settled = code === null ? 'unknown' : told(code);
  if (kind === 'rule') return `${settled} (by rule)`;
  return a === b && b === code ? settled : `${settled} (A ${told(a)}, B ${told(b)})`;
}

export const MODELS = {
  'government low': 'Administrative providing',
  'social low': 'Social-organisation providing',
  'government high': 'Administrative-led',
  'social high': 'Social-organisation-driven',
} as const;
export type ModelId = keyof typeof MODELS;
export const MODEL_IDS = Object.keys(MODELS) as ModelId[];

export const GRADES = {
  settled: 'Settled',
  likely: 'Likely',
  contested: 'Contested',
  'no-position': 'No position',
  outside: 'Outside the typology',
} as const;
export type Grade = keyof typeof GRADES;

/** Names in a row: `a, b and c`. */
export const inARow = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

/** A count with its noun: `1 phase`, `2 phases`. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
