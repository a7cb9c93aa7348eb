import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { countsOf, type RelationCounts } from '../../src/figures/relation-moves/counts.ts';
import { relationMoves } from '../../src/figures/relation-moves/index.ts';
import { direction } from '../../src/figures/relation-moves/stages.ts';
import { words } from '../../src/figures/relation-moves/text.ts';
import { toSvg } from '../../src/render/svg.ts';
import { rawCases } from '../lib/raw-cases.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = relationMoves.rows(FROZEN);
const drawn = (state: Partial<typeof relationMoves.codec.defaults> = {}, width: number = FORMS.wide) =>
  relationMoves.draw(rows, { ...relationMoves.codec.defaults, ...state }, ctx('en', width));

const counts = (more: Partial<RelationCounts>): RelationCounts => ({
  moves: 9,
  known: 5,
  directions: { along: 3, across: 0, same: 1, back: 1, unknown: 4 },
  into: { separation: 0, dependence: 0, independence: 2 },
  alone: 0,
  disputed: 0,
  ...more,
});

describe('the direction of a move between relations', () => {
  it('is along the continuum from separation to either middle stage and from either to cooperation', () => {
    expect(direction('separation', 'dependence')).toBe('along');
    expect(direction('separation', 'independence')).toBe('along');
    expect(direction('dependence', 'cooperation')).toBe('along');
    expect(direction('separation', 'cooperation')).toBe('along');
  });

  it('is across between dependence and independence, back where a stage is lost, and unknown where an end is', () => {
    expect(direction('dependence', 'independence')).toBe('across');
    expect(direction('cooperation', 'dependence')).toBe('back');
    expect(direction('independence', 'independence')).toBe('same');
    expect(direction(null, 'cooperation')).toBe('unknown');
    expect(direction('separation', null)).toBe('unknown');
  });
});

describe('relation-moves', () => {
  it('finds the two moves of the fixture, one of them with its relation known at both ends', () => {
    expect(rows.map(({ caseId, year }) => [caseId, year])).toEqual([
      ['fixture-e', 2012],
      ['fixture-g', 2013],
    ]);
    const n = countsOf(rows);
    expect([n.moves, n.known, n.directions.along, n.directions.unknown]).toEqual([2, 1, 1, 1]);
    expect(n.into).toEqual({ separation: 0, dependence: 0, independence: 1 });
  });

  it('takes for evidence only codes that are known at both ends and differ', () => {
    const changed = rows[0]!.changes.map(({ id, from, to }) => `${id} ${from} ${to}`);
    expect(changed).toEqual([
      'plan 2 1',
      'agreement 0 2',
      'staffing 0 2',
      'budget 1 2',
      'contact 1 2',
      'professional 0 1',
      'autonomy 2 1',
    ]);
  });

  it('lists in its table what the case files say, one row a move', () => {
    const byId = new Map(rawCases().map((each) => [each.id, each]));
    const { rows: table } = drawn().table;
    expect(table).toHaveLength(2);
    for (const row of table) {
      const [caseId = '', phaseId = ''] = row[0]!.page!.replace('cases/', '').split('#');
      const { phases } = byId.get(caseId)!;
      const to = phases.find(({ id }) => id === phaseId)!;
      const from = phases.find((phase) => phase.to !== null && phase.to <= to.from)!;
      const name = (code: string | null) => (code === null ? 'unknown' : code);
      expect(row[1]!.text).toBe(String(to.from));
      expect(row[2]!.text.toLowerCase()).toContain(name(from.relation.code));
      expect(row[3]!.text.toLowerCase()).toContain(name(to.relation.code));
    }
  });

  it('links each line to the phase to which the move leads', () => {
    expect(toSvg(drawn(), 'x')).toContain('href="/en/cases/fixture-e/#together"');
  });

  it('brings a case forward and lets the others step back, and ignores a case that is not there', () => {
    const tones = (svg: string) => [...svg.matchAll(/relation-move (\w+)/g)].map(([, tone]) => tone).sort();
    expect(tones(toSvg(drawn({ case: 'fixture-e' }), 'x'))).toEqual(['back', 'forward']);
    expect(tones(toSvg(drawn({ case: 'nobody' }), 'x'))).toEqual(['plain', 'plain']);
    expect(tones(toSvg(drawn({ relation: 'dependence' }), 'x'))).toEqual(['back', 'back']);
  });

  it('says beside the picture and under it that cooperation is partly defined by ties and autonomy', () => {
    const { caption } = drawn();
    expect(caption).toContain('“Cooperation” is partly circular');
    expect(caption).toContain('2 moves between phases that follow each other; 1 known at both ends and drawn, 1 not');
    expect(toSvg(drawn(), 'x')).toContain('Partly by definition');
  });

  it('draws names no wider than a phone', () => {
    const svg = toSvg(drawn({}, FORMS.narrow), 'x');
    expect(svg).toContain(`viewBox="0 0 ${FORMS.narrow} `);
  });
});

describe('what relation-moves says', () => {
  const { takeaway } = words.en;

  it('counts the directions and the way into cooperation', () => {
    expect(takeaway(counts({}))).toBe(
      'Of 5 moves whose relation is known at both ends, 3 go the way the thesis describes, 1 stays where it was and 1 goes back; 2 steps into cooperation come from independence, none from dependence.',
    );
  });

  it('changes its sentence with the data', () => {
    const into = (separation: number, dependence: number, independence: number) =>
      takeaway(counts({ into: { separation, dependence, independence } }));
    expect(into(0, 0, 0)).toContain('none reaches cooperation');
    expect(into(0, 1, 0)).toContain('1 step into cooperation comes from dependence, none from independence');
    expect(into(0, 1, 2)).toContain('from independence (2) and from dependence (1)');
    expect(into(1, 0, 0)).toContain('only straight from separation (1)');
    expect(takeaway(counts({ directions: { along: 0, across: 1, same: 2, back: 2, unknown: 4 } }))).toContain(
      '0 go the way the thesis describes, 2 stay where they were, 1 between dependence and independence and 2 go back',
    );
  });

  it('says so where nothing is known', () => {
    expect(takeaway(counts({ known: 0 }))).toContain('none has a relation that is known at both ends');
    expect(takeaway(counts({ moves: 0, known: 0 }))).toContain('No programme');
    expect(words.zh.takeaway(counts({ moves: 0, known: 0 }))).toContain('未见');
    expect(words.zh.takeaway(counts({ known: 0 }))).toContain('没有一次');
  });
});
