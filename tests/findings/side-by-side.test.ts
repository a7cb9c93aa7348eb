import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { sideBySideFindings } from '../../src/findings/side-by-side.ts';
import { exemplars } from '../../src/model/exemplars.ts';
import { positions } from '../../src/model/position.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset, rule, type CaseParts, type PhaseParts } from '../model/build.ts';

const frozen = sideBySideFindings.says(FROZEN);
const said = (...cases: CaseParts[]) => sideBySideFindings.says(dataset(cases.map(aCase)));

const six = (code: number) => [code, code, code, code, code, code];
const social = [2, 2, 2, 2];
const government = [-2, -2, -2, -2];
const tied = (id: string, more: PhaseParts = {}, rest: CaseParts = {}): CaseParts => {
  return { id, phases: [{ initiation: social, integration: six(2), ...more }], ...rest };
};
const apart = (id: string, more: PhaseParts = {}, rest: CaseParts = {}): CaseParts => {
  return { id, phases: [{ initiation: social, integration: six(0), ...more }], ...rest };
};
/** Contested: every known tie lies on the line between the rows. */
const onLine: CaseParts = { id: 'on-line', phases: [{ initiation: government, integration: [1, 1], service: [2] }] };
const alone: CaseParts = {
  id: 'state',
  phases: [{ takes_part: false, initiation: government, integration: Array.from({ length: 6 }, rule) }],
};
const EMPTY: Dataset = { ...FROZEN, cases: [] };

describe('what the chapter says of the models’ columns', () => {
  it('names the models that have no phase', () => {
    expect(frozen['columns']?.en).toBe('Each of the four models has phases to compare');
    expect(said(tied('a'), apart('b'))['columns']).toEqual({
      en: 'Two of the four models have phases to compare; administrative providing and administrative-led have none',
      zh: '四种模式中，有2种找得到可比的阶段，“行政提供”和“行政主导”一个也没有',
    });
    expect(said(onLine)['columns']?.en).toBe('No model has a phase to compare');
  });

  it('says of an empty column who leans there, and who would stand there by another reading', () => {
    expect(frozen['empty']?.zh).toBe('没有一列是空的。');
    // Government began and two ties are absent; what is unknown could still take the phase above the line.
    const low = { id: 'low', phases: [{ initiation: [-2, -2, null, null], integration: [0, 0, null, null] }] };
    expect(said(tied('a'), low, alone)['empty']?.en).toMatch(
      /^No phase is settled or likely in administrative providing, social-organisation providing or administrative-led; one of the contested ones leans there more than anywhere else\..* One phase of government alone would stand in the first of the four columns/,
    );
    expect(said(tied('a'), low)['empty']?.en).not.toContain('government alone');
  });

  it('counts phases and programmes apart', () => {
    // Social-organisation providing: c, the first phase of e and both of h. Driven: b and the second phase of e.
    expect(frozen['sizes']?.en).toBe(
      'There are one phase of one programme for administrative providing, four phases of three programmes for social-organisation providing, two phases of two programmes for administrative-led and two phases of two programmes for social-organisation-driven.',
    );
    expect(said(onLine)['sizes']?.en).toBe('There is nothing to count.');
  });

  it('finds the indicator of which least is known in these phases', () => {
    // Information is unknown in both phases of e and in g's network; policy in two, everything else in at most one.
    expect(frozen['silent']?.en).toBe(
      'Least is known of information sharing: in three of these nine phases the sources are silent.',
    );
    expect(said(tied('a', { service: [2, 2, 2] }))['silent']?.en).toBe(
      'No indicator is known in fewer of these phases than another.',
    );
  });
});

describe('what the chapter says of the service', () => {
  it('tells indicators on which all models share a code from those on which they share none', () => {
    // Contact and capacity are 0 in d, the only phase of its model, and never in administrative-led.
    expect(frozen['service']?.en).toBe('In their service no code is common to all models');
    const mixed = said(tied('a', { service: [2, 1] }), apart('b', { service: [2, 0] }));
    expect(mixed['service']?.en).toBe('The models overlap on contact; on professional no code is common to all');
    expect(said(tied('a', { service: [2] }), apart('b', { service: [2] }))['service']?.en).toBe(
      'In their service the models overlap: contact',
    );
    expect(said(tied('a', { service: [2] }))['service']?.zh).toBe('各模式的服务无从比较');
  });

  it('counts of the phases in which it is known those in which it is high, by model and among the contested', () => {
    expect(frozen['high-contact']?.en).toBe(
      'Continuity of contact, where it is known, is high in none of one phase of administrative providing, one of four of social-organisation providing, one of two of administrative-led and two of two of social-organisation-driven; of the contested ones, in none of one.',
    );
    expect(frozen['high-professional']?.zh).toBe(
      '专业能力已知的阶段里，评为“高”的，“行政提供”1个中没有一个，“社会组织提供”4个中有1个，“行政主导”2个中没有一个，“社会组织驱动”2个中有1个；存疑阶段1个中没有一个。',
    );
    expect(said(onLine)['high-contact']?.en).toBe('Of contact nothing is known in any model.');
  });
});

describe('what the chapter says of the needs', () => {
  it('tells needs that are said not to be served from those of which nothing is said', () => {
    // 0: safety in c, emotional in d, growth in h. Unknown: education in f, growth and safety in g.
    expect(frozen['needs']?.en).toBe('In three of 36 codes a need is said not to be served; in three nothing is said');
    expect(said({ needs: [2, 1, null, 1] })['needs']?.en).toContain('only weight and silence vary');
    expect(said({ needs: [2, 1, 1, 1] })['needs']?.zh).toBe('每个项目都写明回应全部需求');
    expect(sideBySideFindings.says(EMPTY)['needs']?.en).toBe('No need is coded');
  });

  it('says of which need most is unknown, and how often a coder took silence for a no', () => {
    expect(frozen['silence']?.en).toMatch(
      /^Of 36 codes, three are unknown .*most often of physical and mental growth, .* \(one of nine programmes each\)\.$/,
    );
    const no = { code: null, a: 0, b: null };
    const taken = said({ needs: [2, no, null, 1] }, { id: 'other', needs: [1, null, 1, 1] })['silence'];
    expect(taken?.en).toContain('most often of safety (two of two programmes). In one of these a coder had put down');
    expect(taken?.zh).toContain('其中有1项，曾有编码员记作“未回应”');
    expect(said({ needs: [2, 1, 1, 1] })['silence']?.en).toContain('none are unknown');
  });

  it('names the models without a programme, and the needs that are nobody’s core aim', () => {
    expect(frozen['gaps']?.en).toBe(
      'The one programme of administrative providing makes no core aim of physical and mental growth, education and custody or emotional care. None of the three programmes of social-organisation providing makes a core aim of safety and protection. Neither of the two programmes of social-organisation-driven makes a core aim of safety and protection.',
    );
    const whole = said(tied('a', {}, { needs: [2, 2, 2, 2] }))['gaps'];
    expect(whole?.en).toBe(
      'No programme can be given to administrative providing, social-organisation providing or administrative-led, so that nothing can be said of the needs there. In every model that has a programme, each need is somebody’s core aim.',
    );
    expect(said(onLine)['gaps']?.en).not.toContain('In every model');
  });

  it('says how far the coders agree, and that it is too little only where it is', () => {
    const split = (id: string, a: number, b: number) => ({
      id,
      needs: Array.from({ length: 4 }, () => ({ code: a, a, b })),
    });
    expect(said(split('a', 2, 1), split('b', 1, 2))['coders']?.en).toMatch(/^The coders agree poorly .*less than even/);
    const alike = said(split('a', 2, 2), split('b', 1, 1))['coders'];
    expect(alike?.en).toBe(
      'The coders agree on how much weight a need has: Krippendorff’s alpha is 1.00, where 1 is full agreement and 0 is chance.',
    );
    expect(alike?.zh).toContain('大体一致');
    expect(sideBySideFindings.says(EMPTY)['coders']?.en).toBe('How far the coders agree on needs cannot be said.');
  });
});

describe('what the chapter says of one phase a model', () => {
  it('counts things known of two phases at least, and those on which they differ', () => {
    // Ten signs and ties known of both, of which the six ties differ; the evaluation is alike; all else is unknown.
    const two = said(tied('a'), apart('b'));
    expect(two['cases']?.en).toBe('One phase a model: two phases differ on six of 11 things that can be compared');
    expect(two['parts']?.en).toMatch(
      /^They differ on the signs and ties that answer the two questions in six of ten\. That they differ on signs/,
    );
    const more = said(tied('a', { service: [2, 1] }), apart('b', { service: [2, 0] }, { needs: [2] }));
    expect(more['parts']?.zh).toContain('在回答两个问题的迹象与联系中，10项有6项；在服务中，2项有1项。');
  });

  it('takes the phases that stand for a model by rule, and names the evidence of effect of their programmes', () => {
    const chosen = Object.values(exemplars(positions(FROZEN))).flatMap((one) => one ?? []);
    expect(sideBySideFindings.facts(FROZEN)['standing']?.value).toBe(chosen.length);
    for (const { case: of } of chosen) expect(frozen['evaluation']?.zh).toContain(`${of.name.zh}：`);
    expect(frozen['evaluation']?.en).toContain('Fixture B: randomised trial');
  });

  it('says so where there are not two to set side by side', () => {
    const one = said(tied('a'));
    expect(one['cases']?.en).toBe('There are not two models with a phase to set side by side');
    expect(one['parts']?.zh).toBe('可以并排的模式不足两种。');
  });
});

describe('the sentences of the chapter that sets models side by side', () => {
  it('are apart by language, and whole where no programme is on record', () => {
    for (const says of [frozen, sideBySideFindings.says(EMPTY)])
      for (const [key, { en, zh }] of Object.entries(says)) {
        expect(en, key).not.toMatch(/[㐀-鿿]|undefined|NaN|Infinity/);
        expect(zh, key).toMatch(/[㐀-鿿]/);
        expect(zh, key).not.toMatch(/undefined|NaN|Infinity/);
      }
  });
});
