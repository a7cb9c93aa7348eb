import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { caseComparison } from '../../src/figures/case-comparison/index.ts';
import { comparisonCodec, type ComparisonState } from '../../src/figures/case-comparison/state.ts';
import { positions } from '../../src/model/position.ts';
import { toSvg } from '../../src/render/svg.ts';
import { aCase, dataset } from '../model/build.ts';
import { FROZEN, ctx } from './lib.ts';

const of = (data: Dataset, state: Partial<ComparisonState> = {}, lang: 'en' | 'zh' = 'en', width = 1080) =>
  caseComparison.draw(caseComparison.rows(data), { ...comparisonCodec.defaults, ...state }, ctx(lang, width));
const frozen = (state: Partial<ComparisonState> = {}, lang: 'en' | 'zh' = 'en') => of(FROZEN, state, lang);
const columns = (state: Partial<ComparisonState> = {}) =>
  frozen(state)
    .table.columns.slice(1)
    .map(({ key }) => key);
const items = (state: Partial<ComparisonState> = {}) =>
  frozen(state)
    .table.rows.slice(1)
    .map(([item]) => item?.text);
const driven = { initiation: [2, 2, 2, 2], integration: [2, 2, 2, 2, 2, 2], service: [2, 1, 1] };

describe('the phases side by side', () => {
  it('are one of each model by rule, in the order of the models', () => {
    expect(columns()).toEqual(['fixture-d~main', 'fixture-c~main', 'fixture-a~main', 'fixture-b~main']);
  });

  it('are those that are asked for, in that order', () => {
    const phases = ['fixture-g~network', 'fixture-e~alone'];
    expect(columns({ phases })).toEqual(phases);
  });

  it('leave out what does not exist, and are those by rule where fewer than two are left', () => {
    expect(columns({ phases: ['fixture-e~alone', 'nobody~main', 'fixture-e~together'] })).toEqual([
      'fixture-e~alone',
      'fixture-e~together',
    ]);
    expect(columns({ phases: ['fixture-e~alone', 'fixture-e~nothing'] })).toEqual(columns());
  });

  it('leave an empty column and a sentence where no phase can stand for a model', () => {
    const drawing = of(dataset([aCase({ id: 'aa', phases: [driven] }), aCase({ id: 'bb', phases: [driven] })]));
    const svg = toSvg(drawing, 'c');
    expect(svg.match(/no phase is settled or/g)).toHaveLength(3);
    expect(drawing.caption).toContain(
      'None can stand for administrative providing, social-organisation providing or administrative-led.',
    );
    expect(toSvg(frozen(), 'c')).not.toContain('no phase is settled or');
    expect(frozen().caption).not.toContain('None can stand');
  });
});

describe('the rows of the comparison', () => {
  it('are the indicators, the needs and the evaluation in the order of the codebook', () => {
    const { dimensions, needs, evaluation } = FROZEN.codebook;
    expect(items()).toEqual([
      ...Object.values(dimensions).flatMap(({ indicators }) => Object.values(indicators).map(({ label }) => label.en)),
      ...Object.values(needs.items).map(({ en }) => en),
      evaluation.label.en,
    ]);
  });

  it('begin, where that is asked, with the widest differences and end with what cannot be compared', () => {
    // Of g network and e alone: money +1 and +2, a quarter of the scale; information is known of neither.
    const phases = ['fixture-g~network', 'fixture-e~alone'];
    const ordered = items({ phases, order: 'difference' });
    expect(ordered.slice(0, 4)).toEqual(['Problem raised by', 'Agreement', 'Posts and sites', 'Plan written by']);
    const last = [
      'Joint governance',
      'Information sharing',
      'Policy uptake',
      'Physical and mental growth',
      'Safety and protection',
    ];
    expect(ordered.slice(-5)).toEqual(last);
    expect([...ordered].sort()).toEqual([...items({ phases })].sort());
  });
});

describe('the values of the comparison', () => {
  it('are those of the dataset, each with a way to its proof and with both coders where they differed', () => {
    const phases = ['fixture-f~state', 'fixture-f~project', 'fixture-e~together', 'fixture-g~origin'];
    const { table } = frozen({ phases });
    const inDataset = phases.map((ref) => {
      const [caseId, phaseId] = ref.split('~');
      const one = FROZEN.cases.find(({ id }) => id === caseId)!;
      const phase = one.phases.find(({ id }) => id === phaseId)!;
      const codes = [phase.initiation, phase.integration, phase.service].flatMap((part) => Object.values(part));
      return [...codes, ...Object.values(one.needs.codes)];
    });
    const WORDS = ['none', 'some', 'core'];
    inDataset.forEach((entries, column) => {
      entries.forEach(({ code, a, b, ...rest }, i) => {
        const cell = table.rows[i + 1]![column + 1]!;
        const written = i < 13 ? cell.text.replace('−', '-').replace('+', '') : cell.text;
        const expected = code === null ? 'unknown' : i < 13 ? String(code) : WORDS[code]!;
        expect(written.startsWith(expected), `${phases[column]} ${i}: ${cell.text}`).toBe(true);
        const rule = 'rule' in rest;
        expect(cell.text.includes('('), `${phases[column]} ${i}: ${cell.text}`).toBe(rule || a !== b || a !== code);
        expect(cell.page).toBe(`cases/${phases[column]!.replace('~', '#')}`);
      });
    });
  });

  it('name the grade of the evaluation, and what each coder gave', () => {
    const last = frozen({ phases: ['fixture-b~main', 'fixture-e~alone'] }).table.rows.at(-1)!;
    expect(last.slice(1).map(({ text }) => text)).toEqual([
      'Randomised trial (A Randomised trial, B External or before–after evaluation)',
      'External or before–after evaluation (A External or before–after evaluation, B –)',
    ]);
  });

  it('show a coder’s letter only where the mark does not say as much', () => {
    const letters = (state: Partial<ComparisonState>) => toSvg(frozen(state), 'c').match(/>(A|B|AB)<\/text>/g) ?? [];
    // a differs on posts; b on the sites and on the evaluation.
    expect(letters({ phases: ['fixture-a~main', 'fixture-b~main'] })).toHaveLength(6);
    expect(letters({ phases: ['fixture-h~south', 'fixture-c~main'] })).toHaveLength(0);
  });

  it('draw what is unknown instead of leaving it out', () => {
    const svg = toSvg(frozen({ phases: ['fixture-g~origin', 'fixture-c~main'] }), 'c');
    // g origin: four of initiation, three ties, one of service, growth and safety.
    expect(svg.match(/>\?<\/text>/g)).toHaveLength(10);
  });
});

describe('what the comparison says', () => {
  it('counts what differs, what is the same and what cannot be compared', () => {
    expect(frozen({ phases: ['fixture-h~south', 'fixture-h~north'] }).takeaway).toBe(
      'Of 18 things coded, the 2 phases differ on 2; on 15 those known have the same code; on 1 fewer than two are known.',
    );
    expect(frozen({ phases: ['fixture-h~south', 'fixture-h~north'] }, 'zh').takeaway).toBe(
      '18项编码中，这2个阶段有2项不同；另有15项，已知的编码都相同；1项，已知的阶段不足两个。',
    );
  });

  it('names a few of those that differ by the whole scale, and counts the rest', () => {
    // The four of initiation, contact, autonomy and safety.
    expect(frozen({ phases: ['fixture-c~main', 'fixture-d~main'] }).takeaway).toContain(
      ', by the whole scale on problem raised by, plan written by, sites and children chosen by and 4 more;',
    );
    expect(of(dataset([aCase({ id: 'aa', phases: [driven] }), aCase({ id: 'bb', phases: [driven] })])).takeaway).toBe(
      'There are not two phases to set side by side.',
    );
    expect(of(dataset([])).takeaway).toBe('There are not two phases to set side by side.');
  });

  it('counts the unknown and the disputed among what is drawn', () => {
    // f project: five indicators and a need; e together: three indicators.
    const { caption } = frozen({ phases: ['fixture-f~project', 'fixture-e~together'] });
    expect(caption).toContain('9 of the 36 codes drawn are unknown; on 6 the coders differed');
    expect(caption).not.toContain('chosen by rule');
    expect(frozen().caption).toContain('chosen by rule and not by hand');
  });
});

describe('a link to a comparison', () => {
  it('carries the phases in their order and nothing else', () => {
    const state: ComparisonState = { phases: ['b~one', 'a~two'], order: 'difference' };
    expect(comparisonCodec.fromQuery(comparisonCodec.toQuery(state))).toEqual(state);
  });

  it('drops what is no phase, what is named twice and what is too many', () => {
    const phases = (text: string) => comparisonCodec.fromQuery(`compare.phases=${text}`).phases;
    expect(phases('a~x.b.~.A~B.a~x.c~y')).toEqual(['a~x', 'c~y']);
    expect(phases('a~1.b~2.c~3.d~4.e~5')).toEqual(['a~1', 'b~2', 'c~3', 'd~4']);
    expect(phases('nonsense')).toEqual([]);
    expect(phases('a~x.'.repeat(500))).toEqual([]);
  });
});

describe('the pairs that are offered', () => {
  const rows = caseComparison.rows(FROZEN).filter((row) => row.kind === 'phase');
  const placed = positions(FROZEN);
  const find = (ref: string | null) => placed.find(({ caseId, phaseId }) => `${caseId}~${phaseId}` === ref);
  const codesOf = ({ entries }: (typeof rows)[number]) =>
    Object.entries(entries).filter(([key]) => key.startsWith('service.') || key.startsWith('needs.'));

  it('set beside a phase one of another programme of the same most likely model, whose service differs', () => {
    const found = rows.filter(({ contrast }) => contrast !== null);
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) {
      const other = rows.find((one) => `${one.caseId}~${one.phaseId}` === row.contrast)!;
      expect(other.caseId).not.toBe(row.caseId);
      expect(find(row.contrast)?.likeliest).toBe(find(`${row.caseId}~${row.phaseId}`)?.likeliest);
      const differing = codesOf(row).filter(([key, { code }]) => {
        const against = other.entries[key]?.code ?? null;
        return code !== null && against !== null && code !== against;
      });
      expect(differing.length).toBeGreaterThan(0);
    }
  });

  it('set beside a phase the one of another programme that no other is nearer than', () => {
    for (const row of rows.filter(({ nearest }) => nearest !== null)) {
      const here = find(`${row.caseId}~${row.phaseId}`)!;
      const far = (other: (typeof placed)[number]) =>
        Math.hypot(
          (other.initiation.value! - here.initiation.value!) / 4,
          (other.integration.value! - here.integration.value!) / 2,
        );
      const others = placed.filter(
        ({ caseId, initiation, integration }) =>
          caseId !== row.caseId && initiation.value !== null && integration.value !== null,
      );
      expect(far(find(row.nearest)!)).toBeCloseTo(Math.min(...others.map(far)), 12);
    }
  });

  it('lead to both phases, begin with the first that is shown, keep the order of rows, and are told by their rules', () => {
    const { offers, caption } = frozen({ phases: ['fixture-g~network', 'fixture-e~alone'], order: 'difference' });
    const [, nearest] = offers!;
    const state = comparisonCodec.fromQuery(nearest!.query);
    expect(state.phases[0]).toBe('fixture-g~network');
    expect(state.phases).toHaveLength(2);
    expect(state.order).toBe('difference');
    expect(columns(state)).toEqual(state.phases);
    expect(caption).toContain('Same corner, different service: of the same most likely model');
  });

  it('are none where there is one programme', () => {
    const alone = of(dataset([aCase({ phases: [driven] })]));
    expect(alone.offers!.map(({ label }) => label)).toEqual(['', '']);
    expect(alone.caption).not.toContain('Same corner');
  });
});
