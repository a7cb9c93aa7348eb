import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { howModelsMoveFindings } from '../../src/findings/how-models-move.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset, rule, type PhaseParts } from '../model/build.ts';

const frozen = howModelsMoveFindings.says(FROZEN);
const EMPTY: Dataset = { ...FROZEN, cases: [] };

const IN: PhaseParts = { initiation: [2], integration: [2, 2] };
const NOT: PhaseParts = { initiation: [2], integration: [0, 0] };
const LINE: PhaseParts = { initiation: [2], integration: [1, 1] };
const ALONE: PhaseParts = { takes_part: false, initiation: [-2], integration: Array.from({ length: 6 }, rule) };
const related = (code: string | null, more: PhaseParts = {}): PhaseParts => {
  return { ...NOT, relation: { code, a: code, b: code }, ...more };
};

/** What is said of programmes, each with one phase after another. */
const said = (...programmes: PhaseParts[][]) =>
  howModelsMoveFindings.says(
    dataset(
      programmes.map((phases, i) =>
        aCase({
          id: `case-${i}`,
          phases: phases.map((phase, j) => ({
            ...phase,
            id: `phase-${j}`,
            from: 2000 + j,
            to: j < phases.length - 1 ? 2001 + j : null,
          })),
        }),
      ),
    ),
  );

describe('what the chapter says of moves', () => {
  it('counts those that decide nothing', () => {
    // Of g's first phase nothing is known on who began; the move of e leads from ties of 1/3 to 9/5.
    expect(frozen['decided']?.en).toBe('One of two moves tells nothing sure about integration');
    expect(frozen['counts']?.en).toBe(
      'Of two moves, one leads into integration and none out of it; none stay within it and none below it. Of the others, one has an end without a position.',
    );
    expect(said([NOT, LINE], [IN, NOT])['counts']?.zh).toBe(
      '2次变动中，进入融合的0次，退出融合的1次；始终在融合之内的0次，始终未融合的0次。其余的变动，1次恰好起于或止于界线。',
    );
  });

  it('says so where all can be told, and where there is none', () => {
    expect(said([NOT, IN], [IN, IN])['decided']?.en).toBe('What each of two moves does to integration can be told');
    expect(said([NOT, IN], [IN, IN])['counts']?.en).toBe(
      'Of two moves, one leads into integration and none out of it; one stays within it and none below it.',
    );
    expect(said([IN])['decided']?.zh).toBe('未见有项目由一种安排转入另一种安排');
  });

  it('counts pairs side by side apart from moves', () => {
    // f and h have two phases each that overlap in time.
    expect(frozen['twins']?.en).toBe(
      'Of nine programmes, four have more than one phase; two pairs of phases run side by side.',
    );
    expect(said([NOT, IN])['twins']?.en).toBe(
      'Of one programme, one has more than one phase; no pairs of phases run side by side.',
    );
  });
});

describe('what the chapter says of ways in and ways out', () => {
  it('counts both, and those that touch the line beside them', () => {
    expect(frozen['ways']?.en).toBe('One move leads into integration and none out of it');
    expect(said([NOT, IN], [IN, NOT], [LINE, IN], [LINE, NOT], [IN, LINE])['ways']).toEqual({
      en: 'One move leads into integration and one out of it; of those that touch the line, one rises and two fall',
      zh: '进入融合的变动1次，退出融合的1次；触及界线的，上升1次，下降2次',
    });
    expect(said([LINE, LINE])['ways']?.en).toBe('No move on record leads up or down');
  });

  it('tells ways up and ways down alike: the line, the ties, who joins or is left alone', () => {
    expect(said([NOT, IN], [ALONE, IN], [LINE, IN])['up']?.en).toBe(
      'Besides the two that lead in, one rises from the line or up to it. In three of three ways up a tie that is known at both ends rose, in one of them only by the rule that ties are none where government acts alone. In one a social organisation joins what government had done alone.',
    );
    expect(said([IN, NOT], [IN, ALONE], [IN, LINE])['down']?.en).toBe(
      'Besides the two that lead out, one falls from the line or down to it. In three of three ways down a tie that is known at both ends fell, in one of them only by the rule that ties are none where government acts alone. In one government goes on alone.',
    );
    expect(said([LINE, IN])['up']?.en).toMatch(
      /^No move leads in; one rises from the line or up to it\. In one of one way up/,
    );
    expect(said([LINE, IN])['down']).toEqual({
      en: 'No move on record leads downwards.',
      zh: '没有见于记录的向下变动。',
    });
  });

  it('says how the service fares in each, where both ends tell of it', () => {
    // e: contact 1 → 2, capacity 0 → 1.
    expect(frozen['up-service']?.en).toBe(
      'Continuity of contact, known at both ends of one, rose in one and fell in none; professional capacity, known at both ends of one, rose in one and fell in none.',
    );
    const worse = said([
      { ...IN, service: [2, 1] },
      { ...NOT, service: [1] },
    ]);
    expect(worse['down-service']?.en).toBe(
      'Contact, known at both ends of one, rose in none and fell in one; professional is known at both ends of none.',
    );
  });
});

describe('what the chapter says of relations', () => {
  const [S, D, I, C] = (['separation', 'dependence', 'independence', 'cooperation'] as const).map((code) =>
    related(code),
  ) as [PhaseParts, PhaseParts, PhaseParts, PhaseParts];
  const U = related(null);

  it('counts the moves whose relation is known at both ends, and those that go the way of the thesis', () => {
    expect(frozen['relations']?.en).toBe(
      'Of one move whose relation is known at both ends, one goes the way of the thesis',
    );
    expect(frozen['agrees']?.en).toBe('One leads along the continuum, from independence to cooperation.');
    // One of the coders saw no relation in the first phase of e.
    expect(frozen['coders']?.en).toBe(
      'For one of their two ends the two coders did not both give the relation that was settled.',
    );
    expect(said([S, U])['relations']?.zh).toBe('没有一次变动两端的政社关系都已知');
  });

  it('names the routes, the most frequent first', () => {
    expect(said([S, D], [I, C], [I, C])['agrees']?.en).toMatch(
      /^Three lead along the continuum: two from independence to (c|cooperation) and one from (s|separation) to dependence\.$/,
    );
    expect(said([C, I], [D, I], [S, S])['differs']?.en).toMatch(
      /^One stays in the relation that was there; one goes back, from .* to independence; one goes across, from dependence to independence\.$/,
    );
    expect(said([S, D])['differs']?.zh).toBe('关系未变的有0次；没有一次倒退。');
    expect(said([S, S])['agrees']?.en).toBe('No move goes this way.');
  });

  it('compares steps along the continuum with steps against it', () => {
    expect(said([S, D])['order']?.en).toContain(
      'more often than against it; in this the dataset agrees with the thesis, which is weak support, since part of it is built into the codes.',
    );
    expect(said([C, I])['order']?.en).toContain('does not agree with the thesis');
    expect(said([S, D], [C, I])['order']?.zh).toBe('关系有变的，前行与倒退一样多。');
    expect(said([S, S])['order']?.en).toContain('No relation changes');
  });

  it('says by which of the two ways cooperation is reached', () => {
    expect(said([I, C])['through']?.en).toContain(
      'only the one by independence is on record; none leads there from dep',
    );
    expect(said([D, C], [S, C])['through']?.en).toMatch(
      /only the one by dependence .*one comes straight from separation/,
    );
    expect(said([D, C], [I, C])['through']?.zh).toContain('两条路都见于记录：经由独立1次，经由依附1次。');
    expect(said([S, C])['through']?.en).toContain('by neither of the ways that the thesis names');
    expect(said([S, D])['through']?.en).toBe('No move on record reaches cooperation.');
  });

  it('follows the moves that begin in dependence', () => {
    expect(said([D, C], [D, D], [D, I], [D, U])['dependence']?.en).toBe(
      'Four moves begin in dependence: one reaches cooperation, one stays in dependence, one turns to another relation and of one the later relation is unknown.',
    );
    expect(said([D, D])['dependence']?.zh).toBe('由依附开始的变动有1次：没有一次走到合作，仍为依附的1次。');
    expect(frozen['dependence']?.en).toBe('No move on record begins in dependence.');
  });

  it('looks for programmes that are on record at both ends of the continuum, one after the other', () => {
    expect(said([S, I, C])['whole']?.en).toMatch(/^One programme is on record at both ends/);
    expect(said([C, S])['whole']?.en).toMatch(/^No programme is on record at both ends/);
  });
});

describe('what the chapter says of steps into cooperation', () => {
  it('counts ties that rose, and what became of say and capacity', () => {
    // e: agreement, staffing and public money rose; autonomy 2 → 1; capacity 0 → 1.
    expect(frozen['circular']?.en).toBe(
      'Of one step into cooperation one shows a tie that rose, one a social organisation with less say',
    );
    expect(frozen['autonomy']?.en).toBe(
      'The autonomy of the social organisation, known before and after in one, fell in one, stayed in none and rose in none.',
    );
    expect(frozen['capacity']?.zh).toBe('前后均知专业能力的有1次，上升1次，下降0次。');
  });

  it('says where no tie changed, and where nothing is known before and after', () => {
    const still = said([related('independence'), related('cooperation')]);
    expect(still['circular-ties']?.en).toBe(
      'In none of the one a tie that is known at both ends rose; in one no tie that is known at both ends changed.',
    );
    expect(still['capacity']?.en).toBe('Of none of them is professional capacity known before and after.');
  });

  it('takes no stay in cooperation for a step into it', () => {
    expect(said([related('cooperation'), related('cooperation')])['circular']?.en).toBe(
      'No step into cooperation is on record',
    );
  });
});

describe('what the chapter says of what is not seen', () => {
  it('counts programmes that ended, and those of which nobody says whether they did', () => {
    // c and h ended; of d nothing is told.
    expect(frozen['ended']?.en).toBe('Two of nine programmes are on record as ended');
    expect(frozen['status-unknown']?.en).toBe('Of one more the sources do not say whether it still runs.');
    expect(said([IN])['status-unknown']?.en).toBe('Of all others the sources say that they still run.');
    expect(said([IN])['ended']?.zh).toBe('1个项目中，没有一个写明已经结束');
  });
});

describe('the sentences of the chapter on moves', () => {
  it('are apart by language, and whole where no programme is on record', () => {
    for (const says of [frozen, howModelsMoveFindings.says(EMPTY)])
      for (const [key, { en, zh }] of Object.entries(says)) {
        expect(en, key).not.toMatch(/[㐀-鿿]|undefined|NaN|Infinity/);
        expect(zh, key).toMatch(/[㐀-鿿]/);
        expect(zh, key).not.toMatch(/undefined|NaN|Infinity/);
      }
  });
});
