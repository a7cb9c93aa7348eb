import { describe, expect, it } from 'vitest';
import type { Dataset, Study } from '../../src/data/types.ts';
import { DESIGNS as SCHEMA_DESIGNS } from '../../src/data/schema/study.ts';
import { effects } from '../../src/figures/effects/index.ts';
import { DESIGNS, type EffectsState } from '../../src/figures/effects/state.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx } from './lib.ts';

const of = (data: Dataset, state: Partial<EffectsState> = {}, lang: Lang = 'en', width = 1080) =>
  effects.draw(effects.rows(data), { ...effects.codec.defaults, ...state }, ctx(lang, width));
const frozen = (state: Partial<EffectsState> = {}, lang: Lang = 'en', width = 1080) => of(FROZEN, state, lang, width);
const withStudies = (...studies: Study[]): Dataset => ({ ...FROZEN, studies });
const [ratio, odds, trial] = FROZEN.studies as [Study, Study, Study];
const read: Study['effect'] = { metric: 'cohens_d', value: 0.4, ci_low: 0.1, ci_high: 0.7 };

describe('the figure of what has been studied', () => {
  it('knows every design that the data may name', () => {
    expect(DESIGNS.filter((design) => design !== 'untold')).toEqual(SCHEMA_DESIGNS);
  });

  it('lists every finding with its source, design and need as the dataset has them', () => {
    const { rows } = frozen().table;
    expect(rows.map(([study]) => study?.page).sort()).toEqual(
      FROZEN.studies.map(({ citation }) => `sources#source-${citation}`).sort(),
    );
    expect(rows.map((row) => row.slice(1, 3).map(({ text }) => text))).toEqual([
      ['Meta-analysis', FROZEN.codebook.needs.items['emotional']?.en],
      ['Randomised trial', FROZEN.codebook.needs.items['education']?.en],
      ['Cohort', FROZEN.codebook.needs.items['growth']?.en],
    ]);
  });

  it('writes an effect with its metric and its interval, and says where none was read', () => {
    expect(frozen().table.rows.map((row) => row[6]?.text)).toEqual([
      'risk ratio 1.50 (1.20 to 1.90)',
      'no single effect size read',
      'odds ratio 0.80',
    ]);
    expect(frozen({}, 'zh').table.rows[0]?.[6]?.text).toBe('风险比1.50（1.20至1.90）');
  });

  it('draws each finding as a mark that leads to its source, and each effect once more', () => {
    // Three findings; beneath, one risk ratio and one odds ratio.
    const links = [...toSvg(frozen(), 'n').matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(links).toHaveLength(5);
    expect(links.filter((address) => address === '/en/sources/#source-fixture-study-b')).toHaveLength(2);
  });

  it('puts risk ratios on the axis and no other metric', () => {
    const squares = (data: Dataset) => toSvg(of(data), 'n').match(/<rect[^>]*width="10"/g)?.length ?? 0;
    expect(squares(FROZEN)).toBe(1);
    expect(squares(withStudies(odds))).toBe(0);
    expect(toSvg(of(withStudies(odds)), 'n')).toContain('No risk ratio to draw');
    expect(toSvg(frozen(), 'n')).toContain('odds ratio 0.80');
  });

  it('draws a ratio without an interval hollow and without a line', () => {
    const bare = { ...ratio, effect: { ...ratio.effect, ci_low: null, ci_high: null } };
    const squareOf = (study: Study) => /<rect[^>]*width="10"[^>]*>/.exec(toSvg(of(withStudies(study)), 'n'))?.[0];
    expect(squareOf(bare)).toContain('fill="var(--paper)"');
    expect(squareOf(ratio)).toContain('fill="var(--ink)"');
  });

  it('keeps to one need or one design where that is asked for, and to all where there is no such need', () => {
    expect(frozen({ need: 'growth' }).table.rows).toHaveLength(1);
    expect(frozen({ design: 'randomised' }).table.rows).toHaveLength(1);
    expect(frozen({ design: 'qualitative' }).takeaway).toBe('No study in the dataset is of this kind.');
    expect(frozen({ need: 'nobody' }).table).toEqual(frozen().table);
  });

  it('offers every need, and every design that a study has', () => {
    const [need, design] = effects.controls?.(effects.rows(FROZEN)) ?? [];
    const offered = (control: typeof need) =>
      (control && 'options' in control ? control.options : []).map(({ value }) => value);
    expect(offered(need)).toEqual(['', 'growth', 'safety', 'education', 'emotional']);
    expect(offered(design)).toEqual(['all', 'meta_analysis', 'randomised', 'cohort']);
  });

  it('has a row for designs that are not told only where there is such a study', () => {
    expect(toSvg(frozen(), 'n')).not.toContain('Design not told');
    expect(toSvg(of(withStudies({ ...trial, design: null })), 'n')).toContain('Design not told');
  });

  it('cites all the sources of what is in view and nothing else', () => {
    expect(frozen().cites).toEqual(['fixture-study-a', 'fixture-study-b']);
    expect(frozen({ need: 'growth' }).cites).toEqual(['fixture-study-b']);
  });
});

describe('what it says', () => {
  it('names the needs that most and fewest findings speak to, ties and gaps included', () => {
    // One finding each for growth, education and emotional care, none for safety.
    expect(frozen().takeaway).toMatch(/^Of 3 findings, 1 speaks to .+ and none to /);
    expect(frozen({}, 'zh').takeaway).toMatch(/^3个研究结果中，有1个涉及.+，没有一个涉及“.+”。/);
    const four = ['growth', 'safety', 'education', 'emotional'].map((need, i) => ({ ...odds, id: `s-${i}`, need }));
    expect(of(withStudies(...four)).takeaway).toMatch(/^4 findings, 1 to each need\./);
    expect(frozen({ need: 'growth' }).takeaway).toMatch(/^1 finding speaks to /);
  });

  it('says of interventions whether an effect size could be read', () => {
    expect(frozen().takeaway).toContain('For the one finding on interventions no single effect size could be read.');
    expect(of(withStudies(trial, { ...trial, id: 'second' })).takeaway).toContain(
      'For none of the 2 findings on interventions a single effect size could be read.',
    );
    expect(of(withStudies(trial, { ...trial, id: 'second', effect: read })).takeaway).toContain(
      'For 1 of 2 findings on interventions a single effect size could be read.',
    );
    expect(of(withStudies(odds)).takeaway).toContain('None of these studies tried anything');
    expect(of(withStudies(trial), {}, 'zh').takeaway).toContain('关于干预的1个结果，没有一个读得到单一的效应量。');
  });

  it('says so in the picture itself too', () => {
    expect(toSvg(frozen(), 'n')).toContain('For the one finding on interventions no single effect size could be read.');
  });

  it('counts in the caption findings and studies, what is drawn, and what is not', () => {
    // The first and the third finding are of one study.
    expect(frozen().caption).toContain('3 findings of 2 studies; 2 of them observe');
    expect(frozen().caption).toContain('1 risk ratio is drawn, 1 effect on other metrics set down in words; for 1 no');
    expect(frozen({}, 'zh').caption).toContain('共2项研究的3个结果');
    expect(of(withStudies({ ...trial, design: null })).caption).toContain('for 1 the design is not told');
  });

  it('stays true where there is no study at all', () => {
    for (const lang of ['en', 'zh'] as const) {
      const { takeaway, caption, alt } = of(withStudies(), {}, lang);
      for (const text of [takeaway, caption, alt]) expect(text).not.toMatch(/undefined|NaN|Infinity/);
    }
    expect(of(withStudies()).takeaway).toBe('No study in the dataset is of this kind.');
  });
});
