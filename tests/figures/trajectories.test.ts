import { describe, expect, it } from 'vitest';
import { countsOf, wayOf, type MoveCounts } from '../../src/figures/trajectories/counts.ts';
import { trajectories } from '../../src/figures/trajectories/index.ts';
import { kindOf } from '../../src/figures/trajectories/kind.ts';
import { words } from '../../src/figures/trajectories/text.ts';
import { DEFAULT_CHOICES } from '../../src/model/choices.ts';
import { transitions } from '../../src/model/transitions.ts';
import { toSvg } from '../../src/render/svg.ts';
import { rawCases, type RawPhase } from '../lib/raw-cases.ts';
import { aCase, dataset } from '../model/build.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = trajectories.rows(FROZEN);
const drawn = (state: Partial<typeof trajectories.codec.defaults> = {}, width = 1080) =>
  trajectories.draw(rows, { ...trajectories.codec.defaults, ...state }, ctx('en', width));
const svg = (state: Partial<typeof trajectories.codec.defaults> = {}) => toSvg(drawn(state), 'x');

/** The kind of the one move between two phases with these ties. */
function kindBetween(before: readonly (number | null)[], after: readonly (number | null)[]) {
  const of = aCase({
    phases: [
      { id: 'first', from: 2010, to: 2012, initiation: [2, 2, 2, 2], integration: before },
      { id: 'second', from: 2012, to: null, initiation: [2, 2, 2, 2], integration: after },
    ],
  });
  const [move] = transitions(dataset([of]), DEFAULT_CHOICES);
  return kindOf(move!);
}

describe('the kind of a move', () => {
  it('is into integration from below the cut to above it, and out of it the other way', () => {
    expect(kindBetween([0, 1, 0], [2, 2, 1])).toBe('into');
    expect(kindBetween([2, 2, 1], [0, 1, 0])).toBe('out');
  });

  it('rises or falls where an end lies exactly on the cut, and stays on the line where both do', () => {
    expect(kindBetween([1, 1], [2, 1])).toBe('rise');
    expect(kindBetween([0, 1], [1, 1])).toBe('rise');
    expect(kindBetween([2, 1], [2, 0])).toBe('fall');
    expect(kindBetween([2, 0], [1, 1])).toBe('line');
  });

  it('is within or apart where the side stays, and unplaced where no tie is known', () => {
    expect(kindBetween([2, 1], [2, 2])).toBe('within');
    expect(kindBetween([0, 0], [0, 1])).toBe('apart');
    expect(kindBetween([], [2, 2])).toBe('unplaced');
  });

  it('leads up, down or neither', () => {
    expect((['into', 'rise', 'out', 'fall', 'within', 'unplaced'] as const).map(wayOf)).toEqual([
      'up',
      'up',
      'down',
      'down',
      null,
      null,
    ]);
  });
});

describe('trajectories', () => {
  it('finds two moves and two pairs of twins in the fixture', () => {
    const told = rows.flatMap(({ caseId, moves }) => moves.map(({ year, kind }) => [caseId, year, kind]));
    // fixture-e climbs from ties of 1/3 to 9/5; of the initiation of fixture-g's first phase nothing is known.
    expect(told).toEqual([
      ['fixture-e', 2012, 'into'],
      ['fixture-g', 2013, 'unplaced'],
    ]);
    expect(rows.flatMap(({ twins }) => twins)).toEqual([
      ['state', 'project'],
      ['south', 'north'],
    ]);
  });

  it('counts what it draws', () => {
    const n = countsOf(rows);
    expect([n.cases, n.several, n.moves, n.kinds.into, n.kinds.unplaced, n.twins]).toEqual([9, 4, 2, 1, 1, 2]);
    // Agreement, staffing and public money rose; the first and the last phase of fixture-e are both likely.
    expect([n.upByTie, n.downByTie, n.firm, n.leaves, n.joins]).toEqual([1, 0, 1, 0, 0]);
    expect(drawn().caption).toContain('2 moves in the 4 of 9 programmes that have more than one phase');
    expect(drawn().caption).toContain('2 pairs of phases run side by side');
  });

  it('draws one arrow a move and one double line a pair that stands apart, each with its words and its proof', () => {
    const opened = [...svg().matchAll(/<a [^>]*>/g)].filter(([tag]) => tag.includes('class="trajectory '));
    const links = opened.map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1]);
    expect(links.sort()).toEqual([
      '/en/cases/fixture-e/#together',
      '/en/cases/fixture-f/#project',
      '/en/cases/fixture-g/#network',
    ]);
    expect(svg()).toContain('Fixture E, 2012:');
    expect(svg()).toContain('Agreement 0 → 2');
  });

  it('shows nothing that had not begun in the year that is chosen', () => {
    expect(svg({ year: 2011 })).not.toContain('#together');
    expect(svg({ year: 2012 })).toContain('#together');
    expect(drawn({ year: 2012 }).takeaway).toMatch(/^Up to 2012: Of 1 move, 1 leads into integration/);
    expect(drawn({ year: 1990 }).takeaway).toBe(
      'Up to 1990: No programme is known to have moved from one arrangement to another.',
    );
  });

  it('tells the moves of a case that is brought forward, and ignores one with a single phase', () => {
    expect(drawn({ case: 'fixture-e' }).takeaway).toBe('Fixture E: 2012 into integration (ties: 3 up, 0 down).');
    expect(svg({ case: 'fixture-e' })).toContain('trajectory forward');
    expect(svg({ case: 'fixture-a' })).toBe(svg());
  });

  it('gives each programme a small map of its own in the other form', () => {
    expect(svg({ form: 'multiples' }).match(/class="panel /g)).toHaveLength(4);
  });

  it('lists in its table what the case files say: ties that rose and fell, and what is known at one end only', () => {
    const byId = new Map(rawCases().map((each) => [each.id, each]));
    const all = (phase: RawPhase) => ({ ...phase.initiation, ...phase.integration, ...phase.service });
    const moved = drawn().table.rows.filter((row) => row[2]!.text !== 'side by side');
    expect(moved).toHaveLength(2);
    for (const row of moved) {
      const [caseId = '', phaseId = ''] = row[0]!.page!.replace('cases/', '').split('#');
      const to = byId.get(caseId)!.phases.find(({ id }) => id === phaseId)!;
      const from = byId.get(caseId)!.phases.find((phase) => phase.to !== null && phase.to <= to.from)!;
      const steps = Object.entries(to.integration).flatMap(([id, { code }]) => {
        const before = from.integration[id]!.code;
        return code === null || before === null ? [] : [code - before];
      });
      const oneEnd = Object.entries(all(to)).filter(
        ([id, { code }]) => (code === null) !== (all(from)[id]!.code === null),
      );
      expect(row.slice(3, 5).map(({ text }) => Number(text))).toEqual([
        steps.filter((step) => step > 0).length,
        steps.filter((step) => step < 0).length,
      ]);
      expect(row[6]!.text).toBe(String(oneEnd.length));
      expect(row[1]!.text).toBe(String(to.from));
    }
  });
});

describe('what trajectories says', () => {
  const kinds = { into: 0, rise: 0, out: 0, fall: 0, within: 1, apart: 0, line: 0, unplaced: 0 };
  const counts = (more: Partial<Omit<MoveCounts, 'kinds'>> & { kinds?: Partial<MoveCounts['kinds']> }): MoveCounts => ({
    cases: 5,
    several: 3,
    moves: 4,
    upByTie: 0,
    downByTie: 0,
    leaves: 0,
    downToAlone: 0,
    joins: 0,
    unchanged: 0,
    twins: 1,
    firm: 0,
    ...more,
    kinds: { ...kinds, ...more.kinds },
  });
  const say = (more: Parameters<typeof counts>[0]) => words.en.takeaway(counts(more));

  it('names the ways down and where they end', () => {
    expect(say({ kinds: { into: 2, out: 1, fall: 1 }, downToAlone: 1 })).toBe(
      'Of 4 moves, 2 lead into integration and 1 out of it; 0 more rise and 1 more fall from or to the exact line between the two. Of the 2 ways down, 1 ends with government going on alone.',
    );
    expect(say({ kinds: { out: 1 } })).toContain('None of the ways down ends with government alone');
  });

  it('says no more than there is', () => {
    expect(say({ kinds: { into: 1 } })).toBe('Of 4 moves, 1 leads into integration and 0 out of it.');
    expect(say({ moves: 0 })).toContain('No programme is known to have moved');
    expect(words.zh.takeaway(counts({ moves: 0 }))).toContain('未见');
  });
});
