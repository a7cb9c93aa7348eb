import { describe, expect, it } from 'vitest';
import type { Dataset, Study } from '../../src/data/types.ts';
import { studiesFindings } from '../../src/findings/studies.ts';
import { FROZEN } from '../figures/lib.ts';

const [ratio, odds, trial] = FROZEN.studies as [Study, Study, Study];
const of = (...studies: Study[]): Dataset => ({ ...FROZEN, studies });
const said = (data: Dataset, key: string) => studiesFindings.says(data)[key];

describe('what is said of the studies', () => {
  it('counts findings, studies, and what was observed and tried', () => {
    const facts = studiesFindings.facts(FROZEN);
    const counted = ['findings', 'studies', 'observed', 'tried', 'trials', 'ratios'].map((key) => facts[key]?.value);
    // A risk ratio and a trial of one study, an odds ratio of another.
    expect(counted).toEqual([3, 2, 2, 1, 1, 1]);
  });

  it('names the needs that are studied most and least', () => {
    expect(said(of(ratio, { ...ratio, id: 'again' }), 'spread')?.en).toBe(
      'Emotional care is studied most, physical and mental growth, safety and protection and education and custody least',
    );
    expect(said(FROZEN, 'spread')?.zh).toBe('研究最多的是身心成长、教育监护和情感关怀，最少的是安全保护');
    const each = ['growth', 'safety', 'education', 'emotional'].map((need, i) => ({ ...odds, id: `s-${i}`, need }));
    expect(said(of(...each), 'spread')?.en).toBe('Each need is studied as often as the others');
    expect(said(of(), 'spread')?.en).toBe('No study is listed');
  });

  it('says for how many of what was tried an effect size was read', () => {
    expect(said(FROZEN, 'effects')?.en).toBe('What was tried, and of one finding no single effect size');
    const read = { ...trial, id: 'read', effect: { ...trial.effect, metric: 'cohens_d' as const, value: 0.3 } };
    expect(said(of(trial, read), 'effects')?.en).toBe(
      'What was tried, and of two findings one with a single effect size',
    );
    expect(said(of(trial, read), 'effects')?.zh).toBe('试过的做法：2个结果，1个读得到单一的效应量');
    expect(said(of(odds), 'effects')?.en).toBe('Nothing that was tried has been studied');
  });
});
