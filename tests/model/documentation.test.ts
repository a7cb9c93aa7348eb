import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/data/types.ts';
import { completeness, newestYear, sourcesOfCase, sourcesOfPhase } from '../../src/model/documentation.ts';
import { aCase, dataset, known, rule, unknown } from './build.ts';

const from = (...source: string[]) => known(1, { source });

describe('the sources', () => {
  const one = aCase({
    phases: [
      { initiation: [from('b', 'a')], integration: [from('a'), unknown({ a: 2 }), rule()], service: [from('c')] },
      { id: 'next', service: [from('d')] },
    ],
    needsSource: ['n', 'a'],
    evaluation: { ...aCase().evaluation, source: ['e'] },
    reach: [{ year: 2010, unit: 'children', value: 1, cumulative: false, source: 'r' }],
  });

  it('of a phase are those that its codes cite, each once', () => {
    expect(sourcesOfPhase(one.phases[0]!)).toEqual(['a', 'b', 'c']);
  });

  it('of a case are those of its phases, needs, evaluation and reach, each once', () => {
    expect(sourcesOfCase(one)).toEqual(['a', 'b', 'c', 'd', 'e', 'n', 'r']);
  });
});

describe('the newest source', () => {
  const source = (id: string, ...parts: number[]) =>
    ({ id, ...(parts.length > 0 ? { issued: { 'date-parts': [parts] } } : {}) }) as unknown as Source;
  const data = dataset([], {
    sources: [source('a', 2012, 12, 31), source('b', 2019), source('c'), source('d', 2024, 1)],
  });

  it('is found by its year among those that are cited', () => {
    expect(newestYear(['a', 'b', 'c'], data)).toBe(2019);
    expect(newestYear(['b', 'a'], data)).toBe(2019);
    expect(newestYear(['a'], data)).toBe(2012);
  });

  it('is unknown where none bears a date', () => {
    expect(newestYear(['c', 'x'], data)).toBeNull();
    expect(newestYear([], data)).toBeNull();
  });
});

describe('completeness', () => {
  it('is the share of indicators known, over one phase or several', () => {
    const one = aCase({
      phases: [
        { initiation: [1, 1, unknown({ a: 1 })], integration: [1], service: [0] },
        { id: 'next', service: [1, 1, 1] },
      ],
    });
    expect(completeness([one.phases[0]!])).toEqual({ known: 4, of: 13, share: 4 / 13 });
    expect(completeness(one.phases)).toEqual({ known: 7, of: 26, share: 7 / 26 });
  });

  it('neither asks for nor counts what the rule decides', () => {
    const one = aCase({ phases: [{ initiation: [-2, -2], integration: Array.from({ length: 6 }, rule) }] });
    expect(completeness(one.phases)).toEqual({ known: 2, of: 7, share: 2 / 7 });
  });

  it('has no share where nothing is asked', () => {
    expect(completeness([])).toEqual({ known: 0, of: 0, share: null });
  });
});
