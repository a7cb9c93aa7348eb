import { describe, expect, it } from 'vitest';
import { edgeOf } from '../../src/model/edge.ts';
import { transitions } from '../../src/model/transitions.ts';
import { aCase, dataset, rule, type PhaseParts } from './build.ts';

const ABOVE: PhaseParts = { initiation: [2], integration: [2, 1] };
const BELOW: PhaseParts = { initiation: [2], integration: [0, 1] };
const LINE: PhaseParts = { initiation: [2], integration: [1, 1] };
const SILENT: PhaseParts = { initiation: [2] };
const ALONE: PhaseParts = { takes_part: false, initiation: [-2], integration: Array.from({ length: 6 }, rule) };
const edge = (from: PhaseParts, to: PhaseParts) => {
  const phases = [
    { ...from, id: 'one', from: 2010, to: 2012 },
    { ...to, id: 'two', from: 2013 },
  ];
  return edgeOf(transitions(dataset([aCase({ phases })]))[0]!);
};

describe('a move that touches the cut of integration', () => {
  it('rises or falls from it or to it, or stays on it', () => {
    expect([edge(LINE, ABOVE), edge(BELOW, LINE)]).toEqual(['rise', 'rise']);
    expect([edge(LINE, BELOW), edge(ABOVE, LINE)]).toEqual(['fall', 'fall']);
    expect(edge(LINE, LINE)).toBe('line');
  });

  it('falls to government alone and rises from it, for that is not integrated', () => {
    expect([edge(LINE, ALONE), edge(ALONE, LINE)]).toEqual(['fall', 'rise']);
  });

  it('is neither where the move is decided or an end has no position', () => {
    expect([edge(BELOW, ABOVE), edge(ABOVE, ABOVE), edge(ALONE, BELOW), edge(LINE, SILENT)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
