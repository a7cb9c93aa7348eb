import { describe, expect, it } from 'vitest';
import type { CaseFacts, Code } from '../../src/model/facts.ts';
import { disturbed, RATE } from '../../src/model/noise.ts';
import { random } from '../../src/model/random.ts';

const facts = (code: Code, outside = false): CaseFacts[] =>
  Array.from({ length: 500 }, (_, i) => ({
    caseId: `c${i}`,
    sources: 1,
    needs: [code, code, code, code],
    phases: [
      { outside, initiation: [1], ties: [code, code, code, code, code, code], contact: code, professional: code },
    ],
  }));
const codes = (list: readonly CaseFacts[]): Code[] =>
  list.flatMap(({ needs, phases }) => [
    ...needs,
    ...phases.flatMap(({ ties, contact, professional }) => [...ties, contact, professional]),
  ]);
const shareOf = (list: readonly Code[], code: Code) => list.filter((each) => each === code).length / list.length;

describe('a disturbed copy', () => {
  it('has one-step errors in 12 % of its codes', () => {
    expect(RATE).toBe(0.12);
    const drawn = codes(disturbed(facts(1), random('noise')));
    // 6,000 codes: standard deviations of 0.004 and 0.003.
    expect(Math.abs(shareOf(drawn, 1) - 0.88)).toBeLessThan(0.02);
    for (const code of [0, 2]) expect(Math.abs(shareOf(drawn, code) - 0.06)).toBeLessThan(0.015);
  });

  it('moves a code at an end of its scale the only way there is', () => {
    for (const [end, next] of [
      [0, 1],
      [2, 1],
    ] as const) {
      const drawn = codes(disturbed(facts(end), random('noise')));
      expect(Math.abs(shareOf(drawn, next) - 0.12)).toBeLessThan(0.02);
      expect(shareOf(drawn, end) + shareOf(drawn, next)).toBeCloseTo(1, 12);
    }
  });

  it('disturbs needs, ties, contact and professional capacity alike', () => {
    const copy = disturbed(facts(1), random('noise'));
    for (const part of [
      copy.flatMap(({ needs }) => needs),
      copy.flatMap(({ phases }) => phases.flatMap(({ ties }) => ties)),
      copy.flatMap(({ phases }) => phases.map(({ contact }) => contact)),
      copy.flatMap(({ phases }) => phases.map(({ professional }) => professional)),
    ])
      expect(Math.abs(shareOf(part, 1) - 0.88)).toBeLessThan(0.05);
  });

  it('leaves the unknown unknown, initiation as it is, and what the rule decides', () => {
    expect(disturbed(facts(null), random('noise'))).toEqual(facts(null));
    const alone = disturbed(facts(0, true), random('noise')).flatMap(({ phases }) => phases);
    expect(new Set(alone.flatMap(({ ties }) => ties))).toEqual(new Set([0]));
    expect(new Set(alone.map(({ contact }) => contact))).toEqual(new Set([0, 1]));
    expect(new Set(alone.flatMap(({ initiation }) => initiation))).toEqual(new Set([1]));
  });

  it('does not touch the original', () => {
    const original = facts(1);
    disturbed(original, random('noise'));
    expect(original).toEqual(facts(1));
  });
});
