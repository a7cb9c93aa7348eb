import { describe, expect, it } from 'vitest';
import { modelProfiles } from '../../src/figures/model-profiles/index.ts';
import type { ProfileState } from '../../src/figures/model-profiles/state.ts';
import type { Dataset } from '../../src/data/types.ts';
import { toSvg } from '../../src/render/svg.ts';
import { aCase, codebook, dataset } from '../model/build.ts';
import { FROZEN, ctx } from './lib.ts';

const of = (data: Dataset, state: Partial<ProfileState> = {}, lang: 'en' | 'zh' = 'en', width = 1080) =>
  modelProfiles.draw(modelProfiles.rows(data), { ...modelProfiles.codec.defaults, ...state }, ctx(lang, width));
const frozen = (state: Partial<ProfileState> = {}, lang: 'en' | 'zh' = 'en') => of(FROZEN, state, lang);
const cell = (state: Partial<ProfileState>, row: string, column: string) => {
  const { columns, rows } = frozen(state).table;
  const index = columns.findIndex(({ key }) => key === column);
  return rows.find(([name]) => name?.text === row)?.[index]?.text;
};
const led = { initiation: [-2, -2, -2, -2], integration: [2, 2, 2, 2, 2, 2] };
const driven = { initiation: [2, 2, 2, 2], integration: [2, 2, 2, 2, 2, 2] };

describe('the distribution of an indicator in a model', () => {
  it('counts phases at each code and weighs every programme the same in the mean', () => {
    // c has 2, e 1, and h, whose two phases weigh a half each, 1 and 0: (2 + 1 + 0.5 + 0) / 3.
    expect(cell({}, 'Social-organisation providing', 'service.contact')).toBe(
      '0 × 1, 1 × 2, 2 × 1; mean 1.17 (4 of 4)',
    );
  });

  it('counts the unknown, and says beside the mean how many are known', () => {
    expect(cell({}, 'Social-organisation providing', 'integration.governance')).toBe(
      '0 × 3, unknown × 1; mean 0.00 (3 of 4)',
    );
  });

  it('writes initiation with its sign', () => {
    expect(cell({}, 'Administrative-led', 'initiation.funding')).toBe('−2 × 1, +1 × 1; mean −0.50 (2 of 2)');
  });

  it('holds contested phases apart, unless the point scores alone are asked', () => {
    expect(cell({}, 'Contested', 'service.contact')).toBe('1 × 1; mean 1.00 (1 of 1)');
    expect(cell({ by: 'point' }, 'Contested', 'service.contact')).toBeUndefined();
    expect(cell({}, 'Social-organisation-driven', 'service.contact')).toBe('2 × 2; mean 2.00 (2 of 2)');
    expect(cell({ by: 'point' }, 'Social-organisation-driven', 'service.contact')).toBe(
      '1 × 1, 2 × 2; mean 1.67 (3 of 3)',
    );
  });

  it('counts a phase on a cut in halves', () => {
    const cut = { initiation: [2, 2, 2, 2], integration: [0, 2, null, null, null, null], service: [2, 1, 1] };
    const { rows } = of(dataset([aCase({ phases: [cut] })]), { by: 'point', indicator: 'contact' }).table;
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Administrative providing', 'no phase can be given to this model', '–'],
      ['Social-organisation providing', 'phases: 0.5', '2 × 0.5; mean 2.00 (0.5 of 0.5)'],
      ['case: phase', 'Contested; counts 0.5', '2'],
      ['Administrative-led', 'no phase can be given to this model', '–'],
      ['Social-organisation-driven', 'phases: 0.5', '2 × 0.5; mean 2.00 (0.5 of 0.5)'],
      ['case: phase', 'Contested; counts 0.5', '2'],
    ]);
  });
});

describe('the table of the profiles', () => {
  it('has every code of every phase drawn as the dataset has it, with a way to its proof', () => {
    const { columns, rows } = frozen().table;
    const linked = rows.filter(([name]) => name?.page !== undefined);
    expect(linked).toHaveLength(10);
    for (const row of linked) {
      const [, caseId, phaseId] = /^cases\/(.*)#(.*)$/.exec(row[0]?.page ?? '') ?? [];
      const phase = FROZEN.cases.find(({ id }) => id === caseId)!.phases.find(({ id }) => id === phaseId)!;
      columns.slice(2).forEach(({ key }, i) => {
        const [dimension, id] = key.split('.') as ['service', string];
        const { code, a, b } = phase[dimension][id]!;
        const text = row[i + 2]!.text.replace('−', '-').replace('+', '');
        expect(text.startsWith(code === null ? 'unknown' : String(code)), `${caseId} ${key}: ${text}`).toBe(true);
        expect(text.includes('('), `${caseId} ${key}: ${text}`).toBe(a !== b || a !== code);
      });
    }
  });

  it('keeps to the dimension or the indicator that is asked for', () => {
    const keys = (state: Partial<ProfileState>) =>
      frozen(state)
        .table.columns.slice(2)
        .map(({ key }) => key);
    expect(keys({})).toHaveLength(13);
    expect(keys({ dimension: 'service' })).toEqual(['service.contact', 'service.professional', 'service.autonomy']);
    expect(keys({ indicator: 'budget', dimension: 'service' })).toEqual(['integration.budget']);
    expect(keys({ indicator: 'nobody' })).toHaveLength(13);
  });
});

describe('what the profiles say', () => {
  it('counts what is drawn, what is not, the unknown and the disputed', () => {
    const { caption } = frozen();
    expect(caption).toContain('the 9 phases that are settled or likely');
    expect(caption).toContain('1 contested one stands');
    expect(caption).toContain('1 without a position and 2 outside the typology');
    expect(caption).toContain('13 of the 130 codes drawn are unknown; on 10 the coders differed');
    expect(frozen({}, 'zh').caption).toContain('图中130项编码有13项未知；10项两位编码员不一致');
  });

  it('names the indicators on which no code is common to all models', () => {
    expect(frozen().takeaway).toBe(
      'Only 9 of 11 phases can be given to a model. In service they share no code on continuity of contact, professional capacity and autonomy of the social organisation.',
    );
  });

  it('names those on which one is, and the models without a phase', () => {
    const data = dataset([
      aCase({ id: 'aa', phases: [{ ...led, service: [1, 1, 0] }] }),
      aCase({ id: 'bb', phases: [{ ...driven, service: [1, 2, null] }] }),
      aCase({ id: 'cc', phases: [{ initiation: [2], integration: [1] }] }),
    ]);
    expect(of(data).takeaway).toBe(
      'Only 2 of 3 phases can be given to a model, none of them to administrative providing or social-organisation providing. In service the models overlap on contact; they share no code on professional.',
    );
    expect(of(data, {}, 'zh').takeaway).toContain('其中没有一个属于“行政提供”或“社会组织提供”');
  });

  it('stays true where there is one model, none, or no phase at all', () => {
    expect(of(dataset([aCase({ phases: [led] })])).takeaway).toBe('The only phase can be given to a model.');
    expect(of(dataset([aCase({ phases: [{ initiation: [2], integration: [1] }] })])).takeaway).toBe(
      'The only phase can be given to no model.',
    );
    expect(of(dataset([])).takeaway).toBe('There is no phase in which a social organisation takes part.');
    for (const lang of ['en', 'zh'] as const)
      for (const by of ['certain', 'point'] as const)
        expect(of(dataset([]), { by, indicator: 'contact' }, lang).takeaway).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('tells of one indicator the code that each model has most, and of how many known', () => {
    expect(frozen({ indicator: 'contact' }).takeaway).toBe(
      'Continuity of contact, the code that is most frequent: administrative providing, low (1 of 1); social-organisation providing, medium (2 of 4); administrative-led, medium or high (1 of 2 each); social-organisation-driven, high (2 of 2); among contested phases, medium (1 of 1).',
    );
  });
});

describe('the picture of the profiles', () => {
  it('says aloud that a model has no phase', () => {
    expect(toSvg(of(dataset([aCase({ phases: [led] })])), 'p')).toContain('no phase can be');
    expect(toSvg(frozen(), 'p')).not.toContain('no phase can be');
  });

  it('has a bar for each indicator and each group that has phases', () => {
    expect(toSvg(frozen(), 'p').match(/class="bar"/g)).toHaveLength(13 * 5);
    expect(toSvg(of(dataset([aCase({ phases: [led] })])), 'p').match(/class="bar"/g)).toHaveLength(13);
  });

  it('has, for one indicator, a link for each phase drawn', () => {
    const links = toSvg(frozen({ indicator: 'plan' }), 'p').match(/<a [^>]*cases\//g);
    expect(links).toHaveLength(10);
  });

  it('reads its indicators from the codebook alone', () => {
    const items = modelProfiles.rows(dataset([])).flatMap((row) => (row.kind === 'item' ? [row.key] : []));
    const written = Object.entries(codebook.dimensions).flatMap(([dimension, { indicators }]) =>
      Object.keys(indicators).map((id) => `${dimension}.${id}`),
    );
    expect(items).toEqual(written);
  });
});
