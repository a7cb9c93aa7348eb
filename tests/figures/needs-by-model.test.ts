import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { needsByModel } from '../../src/figures/needs-by-model/index.ts';
import type { NeedsState } from '../../src/figures/needs-by-model/state.ts';
import { decimal } from '../../src/i18n/format.ts';
import { agreement } from '../../src/model/agreement.ts';
import { toSvg } from '../../src/render/svg.ts';
import { aCase, dataset } from '../model/build.ts';
import { FROZEN, ctx } from './lib.ts';

const of = (data: Dataset, state: Partial<NeedsState> = {}, lang: 'en' | 'zh' = 'en', width = 1080) =>
  needsByModel.draw(needsByModel.rows(data), { ...needsByModel.codec.defaults, ...state }, ctx(lang, width));
const frozen = (state: Partial<NeedsState> = {}, lang: 'en' | 'zh' = 'en') => of(FROZEN, state, lang);
const row = (name: string, state: Partial<NeedsState> = {}) =>
  frozen(state)
    .table.rows.find(([first]) => first?.text === name)
    ?.slice(1)
    .map(({ text }) => text);
const driven = { initiation: [2, 2, 2, 2], integration: [2, 2, 2, 2, 2, 2] };
const led = { initiation: [-2, -2, -2, -2], integration: [2, 2, 2, 2, 2, 2] };

describe('the map of needs', () => {
  it('puts every programme into the row of each group in which it has a phase', () => {
    expect(row('Fixture E')?.[0]).toBe('Social-organisation providing, Social-organisation-driven');
    expect(row('Fixture F')?.[0]).toBe('Outside the typology, Contested');
    expect(row('Fixture G', { by: 'point' })?.[0]).toBe('No position, Administrative-led');
    expect(row('Fixture F', { by: 'point' })?.[0]).toBe('Outside the typology, Social-organisation-driven');
  });

  it('counts in each cell who makes the need a core aim, who serves it among others, and who is silent', () => {
    // c, e and h; growth 2, 2, 0; safety 0, 1, 1; education 2, 1, 2; emotional 1, 2, 1.
    expect(row('Social-organisation providing')).toEqual([
      'programmes: 3',
      '2 core, 1 none',
      '2 some, 1 none',
      '2 core, 1 some',
      '1 core, 2 some',
    ]);
    expect(row('Administrative-led')).toEqual([
      'programmes: 2',
      '1 core, 1 silent',
      '1 core, 1 silent',
      '1 core, 1 some',
      '2 core',
    ]);
  });

  it('draws one coder’s codes where they are asked for', () => {
    // Of g, coder a saw some growth where the settled code is unknown.
    expect(row('Administrative-led', { coder: 'a' })?.[1]).toBe('1 core, 1 some');
    expect(frozen({ coder: 'b' }).caption).toContain('as Coder B coded them');
  });

  it('lists every programme with its codes as the dataset has them, and a way to its proof', () => {
    const listed = frozen().table.rows.filter(([name]) => name?.page !== undefined);
    expect(listed.map(([name]) => name?.page)).toEqual(FROZEN.cases.map(({ id }) => `cases/${id}`));
    const WORD = ['none', 'some', 'core'];
    for (const cells of listed) {
      const one = FROZEN.cases.find(({ id }) => `cases/${id}` === cells[0]?.page)!;
      Object.values(one.needs.codes).forEach(({ code, a, b }, i) => {
        const text = cells[i + 2]!.text;
        expect(text.startsWith(code === null ? 'unknown' : WORD[code]!), `${one.id}: ${text}`).toBe(true);
        expect(text.includes('('), `${one.id}: ${text}`).toBe(a !== b);
      });
    }
  });

  it('draws one mark a programme, need and row, each a link to the programme', () => {
    // Nine programmes, of which e, f and g stand in two rows: twelve marks a need.
    expect(toSvg(frozen(), 'n').match(/<a [^>]*cases\//g)).toHaveLength(12 * 4);
    expect(toSvg(frozen({ need: 'safety' }), 'n').match(/<a [^>]*cases\//g)).toHaveLength(12);
    expect(toSvg(frozen({ need: 'nobody' }), 'n')).toBe(toSvg(frozen(), 'n'));
  });

  it('writes the names of the programmes where a single need is drawn', () => {
    const names = /<text[^>]*>Fixture A<\/text>/;
    expect(toSvg(frozen({ need: 'safety' }), 'n')).toMatch(names);
    expect(toSvg(frozen(), 'n')).not.toMatch(names);
  });
});

describe('what the map of needs says', () => {
  it('names the needs that are most often passed over, and the models in which one is nobody’s core aim', () => {
    expect(frozen().takeaway).toBe(
      'The sources are most often silent on physical and mental growth, safety and protection and education and custody (1 of 9 programmes). ' +
        'The one programme of administrative providing makes no core aim of physical and mental growth, education and custody or emotional care. ' +
        'None of the 3 programmes of social-organisation providing makes a core aim of safety and protection. ' +
        'None of the 2 programmes of social-organisation-driven makes a core aim of safety and protection.',
    );
  });

  it('says which models have no programme, in words of the picture too', () => {
    const data = dataset([aCase({ phases: [driven], needs: [2, 2, 2, 2] })]);
    expect(of(data).takeaway).toBe(
      'No programme can be given to administrative providing, social-organisation providing or administrative-led. In every model that has a programme, each need is somebody’s core aim.',
    );
    expect(of(data, {}, 'zh').takeaway).toBe(
      '没有项目可归入“行政提供”“社会组织提供”或“行政主导”。凡有项目的模式，每项需求都有项目以之为核心目标。',
    );
    expect(toSvg(of(data), 'n')).toContain('No programme can be given to this model');
    expect(toSvg(frozen(), 'n')).not.toContain('No programme can be given to this model');
  });

  it('stays true without a gap, without a silence and without a programme', () => {
    const full = dataset([
      aCase({ id: 'aa', phases: [driven, { ...led, id: 'later' }], needs: [2, 2, 2, 2] }),
      aCase({
        id: 'bb',
        phases: [
          { ...driven, integration: [0, 0, 0, 0, 0, 0] },
          { ...led, integration: [0, 0, 0, 0, 0, 0], id: 'later' },
        ],
        needs: [2, 2, 2, 2],
      }),
    ]);
    expect(of(full).takeaway).toBe('In every model that has a programme, each need is somebody’s core aim.');
    expect(of(dataset([])).takeaway).toBe('No programme can be given to any model.');
    expect(of(dataset([])).caption).toContain('cannot be said');
  });

  it('counts what is drawn, twice drawn, unknown and disputed', () => {
    const { caption } = frozen();
    expect(caption).toContain('9 programmes.');
    expect(caption).toContain('3 programmes stand in more than one row');
    expect(caption).toContain('3 of 36 codes are unknown');
    expect(caption).toContain('on 3 the coders differed');
    expect(frozen({}, 'zh').caption).toContain('36项编码中有3项未知');
  });

  it('says how far the coders agree, and calls it poor only where it is', () => {
    const needs = agreement(FROZEN).filter(({ id }) => id.startsWith('needs.'));
    const alphas = needs.map(({ values }) => values.alpha!);
    expect(frozen().caption).toContain(decimal(Math.max(...alphas)));
    expect(frozen().caption).toContain(decimal(Math.min(...alphas)));
    expect(frozen().caption.includes('agree poorly')).toBe(Math.max(...alphas) < 0.667);
    const apart = { code: 1, a: 0, b: 2 };
    const swapped = { code: 1, a: 2, b: 0 };
    const poor = dataset([
      aCase({ id: 'aa', needs: [apart, apart, apart, apart] }),
      aCase({ id: 'bb', needs: [swapped, swapped, swapped, swapped] }),
    ]);
    expect(of(poor).caption).toContain('agree poorly');
  });
});
