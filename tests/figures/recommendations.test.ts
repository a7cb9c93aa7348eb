import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { countsOf, type Counts } from '../../src/figures/recommendations/counts.ts';
import { recommendations } from '../../src/figures/recommendations/index.ts';
import type { IndicatorRow, RecommendationRow } from '../../src/figures/recommendations/rows.ts';
import { select } from '../../src/figures/recommendations/select.ts';
import { words } from '../../src/figures/recommendations/text.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { rawCases } from '../lib/raw-cases.ts';
import { FROZEN, ctx } from './lib.ts';

const { defaults } = recommendations.codec;
const rows = recommendations.rows(FROZEN);
const drawn = (state: Partial<typeof defaults> = {}, width: number = FORMS.wide, lang: Lang = 'en', of = rows) =>
  recommendations.draw(of, { ...defaults, ...state }, ctx(lang, width));
const svg = (...args: Parameters<typeof drawn>) => toSvg(drawn(...args), 'x');
const row = (id: string) => rows.find((one): one is RecommendationRow => 'id' in one && one.id === id)!;
const indicator = (id: string) => rows.find((one): one is IndicatorRow => 'id' in one && one.id === id)!;

describe('the rows of recommendations', () => {
  it('count every case once, shared by its phases, and leave government alone out', () => {
    expect(rows[0]).toEqual({ kind: 'coverage', phases: 11, cases: 8, outside: 2 });
    // 8 cases; e, g and h have two phases each, which weigh a half.
    for (const one of rows)
      if (one.kind === 'indicator') expect(one.levels.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('hold each indicator once, though two recommendations may name it', () => {
    const ids = rows.flatMap((one) => (one.kind === 'indicator' ? [one.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('integration.budget');
  });

  it('find the evidence by case, with what rose and what improved', () => {
    const { evidence } = row('fixture-resources');
    expect(evidence.for.map(({ caseId }) => caseId)).toEqual(['fixture-e']);
    const [piece] = evidence.for[0]!.pieces;
    expect(piece).toMatchObject({ kind: 'move', phaseId: 'together', year: 2012 });
    expect(piece!.rose.map(({ en }) => en)).toEqual(['Public money', 'Agreement']);
    expect(piece!.improved.map(({ en }) => en)).toEqual(['Continuity of contact', 'Professional capacity']);
    expect(evidence.against).toEqual([]);
    expect(evidence.open.map(({ caseId }) => caseId)).toEqual(['fixture-g']);
  });
});

const files = rawCases();

/** Shares of an indicator by another way than the model's: from the case files as YAML reads them. */
function sharesByHand(id: string): Record<string, number> {
  const [dimension, name] = id.split('.') as ['integration' | 'service', string];
  const shares: Record<string, number> = {};
  const cases = files.filter(({ phases }) => phases.some((phase) => phase.takes_part));
  for (const { phases } of cases) {
    const joint = phases.filter((phase) => phase.takes_part);
    for (const phase of joint) {
      const code = String(phase[dimension][name]?.code ?? null);
      shares[code] = (shares[code] ?? 0) + 1 / joint.length / cases.length;
    }
  }
  return shares;
}

describe('the table of recommendations', () => {
  const { rows: table } = drawn().table;

  it('has the shares that the case files give', () => {
    const told = table.filter(([, , kind]) => kind?.text === 'indicator');
    expect(told).toHaveLength(6);
    for (const [, , , what, shows] of told) {
      const one = rows.find((each) => each.kind === 'indicator' && each.label.en === what?.text) as IndicatorRow;
      const byHand = sharesByHand(one.id);
      for (const { code, share } of one.levels) {
        expect(share, `${one.id} at ${code}`).toBeCloseTo(byHand[String(code)] ?? 0);
        expect(shows?.text).toContain(`${Math.round((byHand[String(code)] ?? 0) * 100)}%`);
      }
    }
  });

  it('names each case that is evidence, leads to it, and says where there is none', () => {
    const evidence = table.filter(([, , kind]) => kind?.text !== 'indicator');
    const told = evidence.map(([of, , kind, what]) => [of?.text, kind?.text, what?.page ?? what?.text]);
    expect(told).toEqual([
      ['Fixture resources', 'For', 'cases/fixture-e#together'],
      ['Fixture resources', 'Against', 'none found'],
      ['Fixture resources', 'Open', 'cases/fixture-g#network'],
      ['Fixture platform', 'For', 'none found'],
      ['Fixture platform', 'Against', 'none found'],
      ['Fixture platform', 'Open', 'none found'],
      ['Fixture skill', 'For', 'cases/fixture-e#together'],
      ['Fixture skill', 'Against', 'none found'],
      ['Fixture skill', 'Open', 'none found'],
    ]);
  });
});

describe('the drawing of recommendations', () => {
  it('draws a bar for each indicator of each recommendation, as long as its shares', () => {
    const bars = svg().match(/class="bar"/g);
    expect(bars).toHaveLength(6);
    // Public money: 2.5 of 8 cases at the highest code, of a bar 262 px long.
    expect(indicator('integration.budget').levels.find(({ code }) => code === 2)?.share).toBeCloseTo(2.5 / 8);
    expect(svg()).toContain(`width="81.9"`);
  });

  it('draws a stroke for each case, which leads to where its page tells of it, and says where there is none', () => {
    const links = svg().match(/<a [^>]*class="recommendation-case"[^>]*>/g) ?? [];
    const strokes = links.map((link) => /href="([^"]+)"/.exec(link)?.[1]);
    expect(strokes).toEqual([
      '/en/cases/fixture-e/#together',
      '/en/cases/fixture-g/#network',
      '/en/cases/fixture-e/#together',
    ]);
    expect(svg().match(/>none found</g)).toHaveLength(6);
  });

  it('groups by addressee, and draws one addressee alone where that is asked', () => {
    expect(svg()).toContain('To social organisations');
    const some = svg({ to: 'government' });
    expect(some).toContain('To government');
    expect(some).not.toContain('Fixture skill');
  });

  it('draws one recommendation in full, with its cases by name', () => {
    const one = svg({ recommendation: 'fixture-resources' });
    expect(one).toContain('Give fixtures more.');
    expect(one).toContain('Fixture E');
    expect(one).toContain('2012, public money and agreement rose, as did');
    expect(one).not.toContain('Fixture platform');
    expect(drawn({ recommendation: 'fixture-resources' }).table.rows).toHaveLength(5);
  });

  it('draws everything where a recommendation is asked for that is not there', () => {
    expect(svg({ recommendation: 'nobody' })).toBe(svg());
  });

  it('leaves strokes away where a number alone has room', () => {
    const crowd = Array.from({ length: 90 }, (_, i) => ({
      ...row('fixture-resources').evidence.for[0]!,
      caseId: `c${i}`,
    }));
    const many = rows.map((one) =>
      one.kind === 'recommendation' ? { ...one, evidence: { for: crowd, against: [], open: [] } } : one,
    );
    expect(svg({}, FORMS.narrow, 'en', many)).not.toContain('recommendation-case');
    expect(svg({}, FORMS.narrow, 'en', many)).toContain('>90<');
  });
});

describe('what recommendations says', () => {
  const counts = (more: Partial<Counts> = {}): Counts => ({
    ...countsOf(select(rows, defaults)),
    ...more,
  });
  const { takeaway } = words.en;

  it('counts the recommendations that have a case for and against them, and how far the phases are', () => {
    expect(drawn().takeaway).toBe(
      'Of 3 recommendations, 2 have a case for them and none have a case against them. What they would raise is at its highest code in 19% (joint governance) to 44% (continuity of contact) of phases; the sources are silent on up to 38% (information sharing).',
    );
    expect(drawn({}, 1080, 'zh').takeaway).toMatch(/^3项建议中，有佐证的2项，没有一项有反例。/);
  });

  it('changes with the data', () => {
    expect(takeaway(counts({ withFor: 3, withAgainst: 1 }), 'all')).toContain(
      'all have a case for them and 1 has a case against them',
    );
    expect(takeaway(counts({ recommendations: 1, withFor: 1, withAgainst: 0 }), 'government')).toContain(
      'The only recommendation to government has a case for it and no case against it. What it would raise',
    );
    expect(takeaway(counts({ recommendations: 0 }), 'all')).toBe('No recommendation is on record.');
    expect(words.zh.takeaway(counts({ recommendations: 0 }), 'all')).toBe('没有收录任何建议。');
    expect(takeaway(counts({ phases: 0 }), 'all')).not.toContain('highest code');
  });

  it('tells of one recommendation alone', () => {
    expect(drawn({ recommendation: 'fixture-platform' }).takeaway).toMatch(
      /^Fixture platform: 0 cases for it, 0 against, 0 open\. What it would raise/,
    );
  });

  it('counts in its caption what is drawn, what is not, and who stands on two sides', () => {
    const { caption } = drawn();
    expect(caption).toContain('the 11 phases of 8 cases');
    expect(caption).toContain('2 phases of government alone');
    expect(caption).toContain('No case stands on more than one side');
    expect(caption).toContain('a single phase whose contact and capacity are coded highest without can speak against');
    expect(caption).toContain('is no trial');
    expect(words.zh.caption(counts({ twice: 2 }))).toContain('有2个项目同时出现');
  });

  it('stays whole where no programme and no recommendation is on record', () => {
    const none = recommendations.rows({ ...FROZEN, cases: [], recommendations: [] });
    expect(drawn({}, 720, 'en', none).takeaway).toBe('No recommendation is on record.');
    const noCase = recommendations.rows({ ...FROZEN, cases: [] });
    expect(drawn({}, 720, 'en', noCase).takeaway).toBe(
      'Of 3 recommendations, none have a case for them and none have a case against them.',
    );
  });
});
