import { describe, expect, it } from 'vitest';
import { curveOf } from '../../src/figures/robustness/curve.ts';
import { robustness } from '../../src/figures/robustness/index.ts';
import type { CurveRow } from '../../src/figures/robustness/rows.ts';
import { dText, pText, saidOf, type Said } from '../../src/figures/robustness/said.ts';
import { sentences } from '../../src/figures/robustness/sentences.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { FROZEN } from './lib.ts';

const rows = robustness.rows(FROZEN);
const curves = rows.filter((row): row is CurveRow => row.kind === 'curve');
const [adequacy] = curves as [CurveRow, CurveRow];
const said = (more: Partial<Said> = {}): Said => ({
  outcome: 'adequacy',
  verdict: 'leans the other way',
  n: 100,
  positive: 20,
  negative: 78,
  dropped: 3,
  joint: { draws: 499, median: '0.21', sign: '0.22', both: '0.17', rare: 'none' },
  main: { difference: '+0.01', interval: ['−0.07', '+0.08'], spansZero: true },
  noise: { copies: '1,000', rate: '12%', median: '0.00', interval: ['−0.06', '+0.06'], positive: '50%' },
  ...more,
});

describe('numbers in robustness', () => {
  it('have a sign unless they round to zero', () => {
    expect([0.004, -0.004, 0.126, -0.05, null].map(dText)).toEqual(['0.00', '0.00', '+0.13', '−0.05', '–']);
  });

  it('write a small p with two digits that count', () => {
    expect([0.002, 0.052, 0.336].map(pText)).toEqual(['0.0020', '0.052', '0.34']);
  });
});

describe('the takeaway of robustness', () => {
  const en = sentences.en.takeaway;

  it('gives the verdict of each outcome with its counts, and what chance would do', () => {
    const other = said({
      outcome: 'capacity',
      verdict: 'leans that way',
      positive: 95,
      negative: 5,
      joint: { draws: 499, median: '0.030', sign: '0.022', both: '0.012', rare: 'all' },
    });
    expect(en([said(), other]).replaceAll('\u00a0', ' ')).toBe(
      'On adequacy this dataset leans the other way: integrated phases are ahead in 20 of 100 ways of counting and behind in 78. On capacity this dataset leans the claim’s way: integrated phases are ahead in 95 of 100 ways of counting and behind in 5. By chance alone, a curve as one-sided as that of adequacy would be no rarity (p = 0.22); a curve as one-sided as that of capacity would be rare (p = 0.022).',
    );
  });

  it('has a sentence of its own for every verdict, in both languages', () => {
    for (const lang of LANGS)
      expect(new Set(VERDICTS.map((verdict) => sentences[lang].takeaway([said({ verdict })]))).size).toBe(5);
  });

  it('says all and none in words, and nothing of those behind where all are ahead', () => {
    expect(en([said({ positive: 100, negative: 0 })])).toContain('ahead in all 100 ways of counting. ');
    expect(en([said({ positive: 0, negative: 100 })])).toContain(
      'ahead in none of 100 ways of counting and behind in 100',
    );
    expect(en([said({ positive: 98, negative: 0 })])).toContain('and behind in none');
    expect(sentences.zh.takeaway([said({ positive: 100, negative: 0 })])).toContain('全部100种算法都是');
  });

  it('says where the joint test depends on what is looked at', () => {
    expect(en([said({ joint: { ...said().joint, rare: 'some' } })])).toContain(
      'depends on what of it is looked at (p\u00a0=\u00a00.21 for the median, 0.22 for the sign)',
    );
  });

  it('says that nothing can be compared where no specification has a difference', () => {
    const nothing = said({ n: 0, positive: 0, negative: 0, main: null, noise: null });
    expect(en([nothing])).toBe('On adequacy nothing can be compared: one group is empty.');
    expect(sentences.zh.takeaway([nothing])).toBe('就“充分性”而言，有一组为空，无从比较。');
  });

  it('has p-values on the rare side only where all three are below 0.05', () => {
    const rare = (joint: Partial<CurveRow['joint']>) =>
      saidOf(curveOf({ ...adequacy, joint: { ...adequacy.joint, ...joint } }), 'en').joint.rare;
    expect(rare({ median: 0.01, sign: 0.02, both: 0.004 })).toBe('all');
    expect(rare({ median: 0.01, sign: 0.05, both: 0.004 })).toBe('some');
    expect(rare({ median: 0.05, sign: 0.2, both: 0.06 })).toBe('none');
  });
});

describe('the caption of robustness', () => {
  const en = sentences.en.caption;
  it('counts what is exactly zero and what was dropped', () => {
    expect(en([said()])).toContain('2 are exactly zero; 3 leave a group empty and are dropped');
    expect(en([said({ negative: 80, dropped: 1 })])).toContain('Adequacy: 1 leaves a group empty and is dropped');
    expect(en([said({ dropped: 0 })])).toContain('none leaves a group empty');
  });

  it('says whether the interval of the main specification includes zero', () => {
    expect(en([said()])).toContain('+0.01 (95% interval −0.07 to +0.08, which includes zero)');
    const away = said({ main: { difference: '+0.10', interval: ['+0.02', '+0.20'], spansZero: false } });
    expect(en([away])).toContain('+0.10 (95% interval +0.02 to +0.20)');
    expect(en([said({ main: null })])).toContain('the main way of counting has no difference');
  });
});
