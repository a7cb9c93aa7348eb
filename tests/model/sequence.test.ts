import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTime, moves } from '../../src/model/sequence.ts';
import { aCase } from './build.ts';

const span = (from: number, to: number | null) => ({ from, to });
const named = (...spans: [id: string, from: number, to: number | null][]) =>
  aCase({ id: 'c', phases: spans.map(([id, from, to]) => ({ id, from, to })) });
const arrows = (...spans: [id: string, from: number, to: number | null][]) =>
  moves(named(...spans)).map(({ from, to, year }) => `${from.id}→${to.id} ${year}`);

describe('two phases are sequential', () => {
  it('if the later begins in the year in which the earlier ends, or after it', () => {
    expect(inTime(span(2010, 2015), span(2015, null))).toBe('sequential');
    expect(inTime(span(2010, 2015), span(2019, 2020))).toBe('sequential');
  });

  it('in whatever order they are given', () => {
    expect(inTime(span(2015, null), span(2010, 2015))).toBe('sequential');
  });

  it('and otherwise run side by side', () => {
    expect(inTime(span(2010, 2015), span(2014, null))).toBe('parallel');
    expect(inTime(span(2014, null), span(2010, 2015))).toBe('parallel');
    expect(inTime(span(2010, null), span(2015, null))).toBe('parallel');
  });
});

describe('the moves of a case', () => {
  it('are its sequential pairs, dated by the start of the later', () => {
    const [move, ...more] = moves(named(['a', 2010, 2014], ['b', 2016, null]));
    expect(move).toMatchObject({ caseId: 'c', from: { id: 'a' }, to: { id: 'b' }, year: 2016 });
    expect(more).toEqual([]);
  });

  it('leave out a pair that has a third phase between it', () => {
    expect(arrows(['a', 2000, 2005], ['b', 2005, 2010], ['c', 2010, null])).toEqual(['a→b 2005', 'b→c 2010']);
  });

  it('go from one phase to each of two that follow it side by side', () => {
    expect(arrows(['a', 2000, 2005], ['b', 2006, null], ['c', 2005, null])).toEqual(['a→c 2005', 'a→b 2006']);
  });

  it('go to one phase from each of two that ran side by side', () => {
    expect(arrows(['a', 2000, 2005], ['b', 2001, 2006], ['c', 2006, null])).toEqual(['a→c 2006', 'b→c 2006']);
  });

  it('reach past a phase that runs beside both', () => {
    expect(arrows(['a', 2000, 2005], ['b', 2003, null], ['c', 2006, null])).toEqual(['a→c 2006']);
  });

  it('are none where all phases run side by side, or only one is known', () => {
    expect(arrows(['a', 2000, null], ['b', 2001, null])).toEqual([]);
    expect(arrows(['a', 2000, 2001])).toEqual([]);
  });

  it('do not depend on the order of the file', () => {
    expect(arrows(['c', 2010, null], ['a', 2000, 2005], ['b', 2005, 2010])).toEqual(['a→b 2005', 'b→c 2010']);
    expect(arrows(['b', 2015, 2018], ['a', 2015, 2015])).toEqual(['a→b 2015']);
  });

  it('follow the order of the file where two phases fall into one and the same year', () => {
    expect(arrows(['b', 2015, 2015], ['a', 2015, 2015])).toEqual(['b→a 2015']);
  });

  it('join every sequential pair, at once or by way of others, and no parallel pair', () => {
    const phases = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2006 }), fc.option(fc.nat(4))), { maxLength: 5 });
    fc.assert(
      fc.property(phases, (spans) => {
        const of = named(
          ...spans.map(([from, length], i): [string, number, number | null] => [
            `p${i}`,
            from,
            length === null ? null : from + length,
          ]),
        );
        const reach = new Set(moves(of).map(({ from, to }) => `${from.id} ${to.id}`));
        const ids = of.phases.map(({ id }) => id);
        for (const k of ids)
          for (const i of ids)
            for (const j of ids) if (reach.has(`${i} ${k}`) && reach.has(`${k} ${j}`)) reach.add(`${i} ${j}`);
        for (const x of of.phases)
          for (const y of of.phases) {
            if (x === y) continue;
            const joined = reach.has(`${x.id} ${y.id}`) || reach.has(`${y.id} ${x.id}`);
            expect(joined).toBe(inTime(x, y) === 'sequential');
          }
      }),
    );
  });
});
