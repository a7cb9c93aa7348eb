import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { whatToDoFindings } from '../../src/findings/what-to-do.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset, type CaseParts, type PhaseParts } from '../model/build.ts';

const recommending = (...all: [id: string, to: 'government' | 'social_organisation', ...moves: string[]][]) =>
  all.map(([id, to, ...moves]) => ({ id, to, label: { en: id, zh: id }, text: { en: id, zh: id }, moves }));
const BUDGET = recommending(['money', 'government', 'integration.budget']);
const of = (recommendations: Dataset['recommendations'], ...cases: CaseParts[]) =>
  dataset(cases.map(aCase), { recommendations });
const said = (recommendations: Dataset['recommendations'], ...cases: CaseParts[]) =>
  whatToDoFindings.says(of(recommendations, ...cases));

const budget = (code: number | null, contact: number | null, professional: number | null): PhaseParts => ({
  integration: [null, null, null, code],
  service: [contact, professional],
});
const move = (id: string, before: PhaseParts, after: PhaseParts): CaseParts => ({
  id,
  phases: [
    { id: 'one', from: 2010, to: 2012, ...before },
    { id: 'two', from: 2012, to: null, ...after },
  ],
});
/** Money rose, and contact with it; money alone; nobody tells; the best service without money. */
const speaksFor = (id: string) => move(id, budget(0, 0, 0), budget(1, 1, 0));
const speaksAgainst = (id: string) => move(id, budget(0, 1, 1), budget(1, 1, 1));
const leavesOpen = (id: string) => move(id, budget(0, 1, null), budget(1, 1, null));
const without = (id: string): CaseParts => ({ id, phases: [budget(0, 2, 2)] });

describe('how far the phases are', () => {
  it('counts what is at its best in half of the phases', () => {
    expect(whatToDoFindings.says(FROZEN)['far']?.en).toBe(
      'Of six things that the recommendations would raise, none is at its best in half of the phases',
    );
    const full = { phases: [budget(2, null, null)] };
    expect(said(BUDGET, full)['far']).toEqual({
      en: 'Of one thing that the recommendations would raise, one is at its best in half of the phases',
      zh: '建议要提升的1项，全都在半数以上阶段达到最高一档',
    });
    expect(said([])['far']?.zh).toBe('没有收录任何建议');
  });

  it('names the furthest and the nearest, or says that there is no difference', () => {
    // By hand: governance is established in c and in one of the two phases of e, 1.5 of 8 cases; contact in 3.5.
    expect(whatToDoFindings.says(FROZEN)['range']?.en).toBe(
      'The furthest off is joint governance, at its highest step in 19% of phases; the nearest is continuity of contact, with 44%.',
    );
    expect(said(BUDGET, { phases: [budget(2, null, null)] })['range']?.en).toBe(
      'Each of them is at its highest step in 100% of phases.',
    );
    expect(said([])['range']?.en).toBe('Nothing is recommended.');
  });

  it('says on what the sources are silent more often than not', () => {
    const both = recommending(['all', 'government', 'integration.budget', 'integration.policy']);
    expect(said(both, { phases: [{}] })['silence']?.en).toBe(
      'On budget and policy the sources are silent more often than they speak: unknown in 100% and 100% of phases respectively.',
    );
    expect(said(both, { phases: [budget(1, 1, 1)] })['silence']?.zh).toBe('“policy”资料未提的阶段占100%，超过半数。');
    expect(whatToDoFindings.says(FROZEN)['silence']?.en).toContain('speak in at least half of the phases');
  });

  it('tells of one recommendation what it would raise', () => {
    expect(said(BUDGET, { phases: [budget(2, null, null)] }, { id: 'b', phases: [{}] })['raises-money']).toEqual({
      en: 'It would raise budget (established in 50% of phases, unknown in 50%).',
      zh: '要提升的是“budget”（“已确立”的阶段占50%，未知占50%）。',
    });
    expect(said(BUDGET, { phases: [budget(2, null, null)] })['raises-money']?.en).toContain('known in all');
  });
});

describe('what speaks for and against', () => {
  it('counts programmes, each once, recommendation by recommendation', () => {
    const found = said(BUDGET, speaksFor('a'), speaksAgainst('b'), without('c'), leavesOpen('d'));
    expect(found['counted-money']).toEqual({
      en: 'One programme speaks for it, two speak against it, one leaves it open.',
      zh: '佐证1个项目，反例2个项目，未决1个项目。',
    });
    expect(said(BUDGET)['counted-money']).toEqual({
      en: 'No programme was found that speaks for it, none speak against it, none leave it open.',
      zh: '未见佐证，未见反例，没有未决的。',
    });
  });

  it('says on how few programmes the cases for rest', () => {
    const two = [...BUDGET, ...recommending(['again', 'government', 'integration.budget'])];
    expect(said(two, speaksFor('a'))['few']?.en).toBe('All that speaks for them comes from one programme');
    expect(said(two, speaksFor('a'), speaksFor('b'))['few']?.zh).toBe('全部佐证出自2个项目');
    expect(said(two, without('a'))['few']?.en).toBe('No programme speaks for any of them');
  });

  it('tells moves from phases that do well without, and a programme that is both', () => {
    expect(said(BUDGET, speaksAgainst('a'), without('b'))['against']?.en).toBe(
      'What speaks against them comes from two programmes: in one a tie or a strength rose and the service didn’t, and in one contact and capacity were coded highest without.',
    );
    const twice = move('a', budget(0, 2, 2), budget(2, 2, 2));
    expect(said(BUDGET, twice)['against']?.en).toContain('comes from one programme');
    expect(said(BUDGET, twice)['against']?.en).toContain('; one counts as both.');
    expect(said(BUDGET, twice)['against']?.zh).toContain('有1个两者兼有');
    expect(said(BUDGET, speaksFor('a'))['against']?.en).toBe('Nothing speaks against any of them.');
  });

  it('counts the recommendations of each addressee that have a case for and against them', () => {
    const four = recommending(
      ['money', 'government', 'integration.budget'],
      ['policy', 'government', 'integration.policy'],
      ['mission', 'social_organisation', 'service.autonomy'],
    );
    const found = said(four, speaksFor('a'), without('b'));
    expect(found['government']).toEqual({
      en: 'To government: one of two has a case for it, one has one against',
      zh: '对政府的2项建议：1项有佐证，1项有反例',
    });
    expect(found['organisations']?.en).toBe(
      'To social organisations: the only one has no case for it and none against',
    );
    expect(said([])['government']?.en).toBe('To government: none is on record');
    expect(whatToDoFindings.says(FROZEN)['support']).toEqual({
      en: 'Two of three have a case for them, none have one against.',
      zh: '3项建议中，2项有佐证，没有一项有反例。',
    });
  });

  it('says which way more cases point', () => {
    const two = [...BUDGET, ...recommending(['again', 'government', 'integration.budget'])];
    expect(said(two, without('a'))['balance']?.en).toBe('Both have more cases against than for them.');
    expect(said(two, speaksFor('a'))['balance']?.en).toBe(
      'None of the two have more cases against than for, two more for than against.',
    );
    expect(said([])['balance']?.en).toBe('There is nothing to weigh.');
  });
});

describe('the numbers and sentences of the chapter on what to do', () => {
  it('count recommendations, what they would raise, and programmes on either side', () => {
    const facts = Object.fromEntries(
      Object.entries(whatToDoFindings.facts(FROZEN)).map(([k, { value }]) => [k, value]),
    );
    expect(facts).toEqual({
      recommendations: 3,
      raised: 6,
      'to-government': 2,
      'to-organisations': 1,
      'with-for': 2,
      'with-against': 0,
      'for-programmes': 1,
      'against-programmes': 0,
    });
  });

  it('are apart by language', () => {
    for (const [key, { en, zh }] of Object.entries(whatToDoFindings.says(FROZEN))) {
      expect(en, key).not.toMatch(/[㐀-鿿]/);
      expect(zh, key).toMatch(/[㐀-鿿]/);
    }
  });
});
