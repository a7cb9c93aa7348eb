import { describe, expect, it } from 'vitest';
import { shownTexts } from './lib/live.ts';
import { PHASES, PROGRAMMES, cell, labelOf } from './lib/records.ts';
import { plain } from './lib/words.ts';

type Given = number | string | null;
interface Unit {
  readonly caseId: string;
  readonly a: Given;
  readonly b: Given;
}

/** Krippendorff's alpha of two coders, by comparing every value with every other; null where all values are the same. */
function alpha(pairs: readonly (readonly [number | string, number | string])[], isOrdinal: boolean): number | null {
  const all = pairs.flat();
  const values = [...new Set(all)].map((value) => ({ value, times: all.filter((each) => each === value).length }));
  const squared = (x: number | string, y: number | string): number => {
    if (x === y) return 0;
    if (!isOrdinal) return 1;
    const [low, high] = [Math.min(Number(x), Number(y)), Math.max(Number(x), Number(y))];
    // The ranks between them: all that lies between, and half of what lies at either end.
    const parts = values.map(({ value, times }) => {
      if (value === low || value === high) return times / 2;
      return Number(value) > low && Number(value) < high ? times : 0;
    });
    return parts.reduce((so, part) => so + part, 0) ** 2;
  };
  // Two values a unit: each is compared with the other one, then with every value of the whole.
  const observed = pairs.reduce((sum, [x, y]) => sum + 2 * squared(x, y), 0) / all.length;
  const crossed = values.flatMap((x) => values.map((y) => x.times * y.times * squared(x.value, y.value)));
  const expected = crossed.reduce((sum, each) => sum + each, 0) / (all.length * (all.length - 1));
  return expected === 0 || Number.isNaN(expected) ? null : 1 - observed / expected;
}

/** The 97.5 % point of Student's t: where the density, summed in small steps from the middle, reaches 0.475 of it. */
function student(df: number): number {
  const density = (t: number) => (1 + (t * t) / df) ** (-(df + 1) / 2);
  // By s = t / (1 + t) the half line becomes the stretch from 0 to 1.
  const steps = 20_000;
  const parts = Array.from({ length: steps }, (_, i) => {
    const s = (i + 0.5) / steps;
    return density(s / (1 - s)) / (1 - s) ** 2;
  });
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let [sum, i] = [0, 0];
  while (sum < 0.95 * whole) sum += parts[i++]!;
  return i / steps / (1 - i / steps);
}

function columns(
  units: readonly Unit[],
  pair: (unit: Unit) => readonly [number | string, number | string],
  isOrdinal: boolean,
): string[] {
  const of = (some: readonly Unit[]) => alpha(some.map(pair), isOrdinal);
  const [whole, n] = [of(units), units.length];
  if (whole === null) return ['–', 'always the same: no alpha', String(n)];
  if (whole === 1) return [plain(1, 2), n < 20 ? 'no disagreement, n small' : 'no disagreement observed', String(n)];
  const cases = [...new Set(units.map(({ caseId }) => caseId))];
  const without = cases.map((id) => of(units.filter(({ caseId }) => caseId !== id))!);
  const mean = without.reduce((x, y) => x + y, 0) / cases.length;
  const variance = without.reduce((sum, each) => sum + (each - mean) ** 2, 0) * ((cases.length - 1) / cases.length);
  const reach = student(cases.length - 1) * Math.sqrt(variance);
  return [plain(whole, 2), `${plain(whole - reach, 2)} to ${plain(Math.min(1, whole + reach), 2)}`, String(n)];
}

function rowOf(label: string, group: string, isOrdinal: boolean, units: readonly Unit[]): string[] {
  const both = units.filter(({ a, b }) => a !== null && b !== null);
  return [
    label,
    group,
    isOrdinal ? 'ordinal' : 'nominal',
    ...columns(both, ({ a, b }) => [a!, b!], isOrdinal),
    ...columns(units, ({ a, b }) => [Number(a !== null), Number(b !== null)], false),
  ];
}

const DIMENSIONS: Readonly<Record<string, string>> = {
  initiation: 'Initiation',
  integration: 'Integration',
  service: 'Service',
};
const decimals = (rows: readonly (readonly string[])[]): number[] =>
  rows
    .flatMap((row) => row.flatMap((text) => text.match(/−?\d+\.\d\d/g) ?? []))
    .map((text) => Number(text.replace('−', '-')));
const withoutDecimals = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((text) => text.replaceAll(/−?\d+\.\d\d/g, '#')));
const given = (text: string): Given => (text === '' ? null : text);

describe('the table of the coders’ agreement', () => {
  it('follows from what both coders gave in codes.csv, phases.csv and cases.csv', () => {
    const indicators = PHASES[0]!.codes.map(({ dimension, indicator }, at) => {
      const coded = PHASES.filter(({ codes }) => codes[at]!.kind !== 'rule');
      const units = coded.map(({ caseId, codes }) => ({ caseId, a: codes[at]!.a, b: codes[at]!.b }));
      return rowOf(labelOf(dimension, indicator), DIMENSIONS[dimension]!, true, units);
    });
    const needs = PROGRAMMES[0]!.needs.map(({ indicator }, at) => {
      const units = PROGRAMMES.map((of) => ({ caseId: of.id, a: of.needs[at]!.a, b: of.needs[at]!.b }));
      return rowOf(labelOf('needs', indicator), 'Needs', true, units);
    });
    const relations = PHASES.map(({ caseId, relation }) => ({ caseId, a: given(relation.a), b: given(relation.b) }));
    const grades = PROGRAMMES.map(({ id, line }) => {
      return { caseId: id, a: given(cell(line, 'evaluation_a')), b: given(cell(line, 'evaluation_b')) };
    });
    const whole = 'Phase or programme as a whole';
    const shown = shownTexts('coder-agreement', 'en');
    const derived = [
      ...indicators,
      ...needs,
      rowOf('Relation of government and social organisation', whole, false, relations),
      rowOf('Evidence of effect', whole, false, grades),
    ];
    expect(withoutDecimals(shown)).toEqual(withoutDecimals(derived));
    // Points of t are right to four decimals here and there, so that a value between two hundredths may fall to either.
    const apart = decimals(shown).map((value, i) => Math.abs(value - decimals(derived)[i]!));
    expect(Math.max(...apart)).toBeLessThan(0.0101);
    expect(apart.filter((by) => by > 0.001).length).toBeLessThanOrEqual(2);
  });
});
