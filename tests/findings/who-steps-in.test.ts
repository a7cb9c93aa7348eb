import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import type { Case, Dataset } from '../../src/data/types.ts';
import { whoStepsInFindings } from '../../src/findings/who-steps-in.ts';
import { organisation } from '../model/build.ts';

const fixture = readDataset('tests/fixtures/dataset').dataset;
const said = (data: Partial<Dataset> = {}) => whoStepsInFindings.says({ ...fixture, ...data });

type Policy = Dataset['policies'][number];
const policy = (bears_on: string[], speaks: boolean): Policy => ({
  ...(fixture.policies[0] as Policy),
  bears_on,
  social_organisations: speaks ? { en: 'Asked.', zh: '有要求。' } : null,
});

describe('what the chapter says of policies', () => {
  it('counts those that speak of social organisations', () => {
    expect(said()['policies']?.en).toBe(
      'One of three national policies speaks of social organisations or other social forces',
    );
    expect(said({ policies: [policy([], true), policy([], true)] })['policies']?.en).toMatch(/^All of two .* speak of/);
    expect(said({ policies: [policy([], false)] })['policies']?.zh).toBe('所见全国性政策都未谈到社会组织或社会力量');
    expect(said({ policies: [] })['policies']?.en).toBe('No national policy was found');
  });

  it('names the ties on which policies bear most and least often', () => {
    const policies = [policy(['budget'], true), policy(['budget', 'agreement'], true)];
    expect(said({ policies })['ties']?.en).toBe(
      'The policies bear most often on public money, least often on joint governance, posts and sites, information sharing and policy uptake',
    );
    expect(said({ policies: [] })['ties']?.en).toBe('The policies bear on every tie alike');
  });

  it('says for which ties social organisations are spoken of most and least regularly', () => {
    // Of the fixture's policies one bears on governance and says nothing, one on budget, agreement and policy and speaks.
    expect(said()['invited']?.en).toBe(
      'Social organisations are spoken of most regularly where a policy bears on agreement (1 of 1), public money (1 of 1) and policy uptake (1 of 1), and least where it bears on joint governance (0 of 1).',
    );
    expect(said({ policies: [policy(['budget'], true)] })['invited']?.en).toContain('equally often');
  });

  it('finds a form in the invitation only where contracts and money alone lead', () => {
    const lead = [policy(['budget'], true), policy(['information'], false)];
    expect(said({ policies: lead })['form']?.en).toContain('the invitation has a form');
    expect(said()['form']?.en).toContain('no one form');
    expect(said({ policies: [policy(['information'], true), policy(['budget'], false)] })['form']?.zh).toContain(
      '没有固定的形式',
    );
    expect(said({ policies: [] })['form']?.en).toContain('no one form');
  });
});

describe('what the chapter says of organisations', () => {
  const rows = (...pairs: [number, number][]) => {
    const series = fixture.series.find(({ name }) => name === 'social-organisations');
    const [row] = series?.rows ?? [];
    return {
      series: [{ name: 'social-organisations', rows: pairs.map(([year, value]) => ({ ...row, year, value })) }],
    } as Partial<Dataset>;
  };

  it('reads the longest line of totals from its first to its last figure', () => {
    expect(said()['organisations']).toEqual({
      en: 'More organisations: 500 in 2012, 800 in 2018',
      zh: '社会组织多了：2012年500个，2018年800个',
    });
    expect(said(rows([2010, 900], [2011, 1000], [2012, 800]))['organisations']?.en).toMatch(
      /^Fewer organisations: 900 in 2010, 800 in 2012/,
    );
    expect(said(rows([2010, 900], [2012, 900]))['organisations']?.zh).toContain('持平');
    expect(said(rows([2010, 900]))['organisations']?.en).toContain('not on record');
  });
});

describe('what the chapter says of the programmes', () => {
  const begun = (started: number, ...kinds: Parameters<typeof organisation>[1][]): Case => ({
    ...(fixture.cases[0] as Case),
    started,
    organisations: kinds.map((kind) => organisation(kind, kind, 'initiator')),
  });

  it('tells the sides of initiators apart as the codebook does', () => {
    const cases = [
      begun(2010, 'mass_organisation', 'school'),
      begun(2011, 'company'),
      begun(2012, 'university', 'government'),
      begun(2013),
    ];
    expect(said({ cases })['initiators']?.en).toBe(
      'Of four programmes, the social side alone began one, the government side one, both together one',
    );
    expect(said({ cases: [] })['initiators']?.zh).toBe('没有项目记录');
  });

  it('does not count a partner as an initiator', () => {
    const partner = { ...begun(2010), organisations: [organisation('x', 'foundation', 'partner')] };
    expect(said({ cases: [partner] })['initiators']?.en).toContain('the social side alone began none');
  });

  it('compares the part of the social side before the turn and since, in whichever direction', () => {
    const [social, government] = ['foundation', 'government'] as const;
    const smaller = [begun(2010, social), begun(2016, government)];
    expect(said({ cases: smaller })['turn']?.en).toBe(
      'Of the one that began before 2016, the social side alone began one; of the one since then, none, a smaller part.',
    );
    expect(said({ cases: [begun(2010, government), begun(2016, social)] })['turn']?.en).toContain('a larger part');
    expect(said({ cases: [begun(2010, social), begun(2016, social)] })['turn']?.zh).toContain('比例相同');
    expect(said({ cases: [begun(2010, social)] })['turn']?.en).toContain('nothing can be compared');
  });

  it('counts programmes with a mass organisation among the initiators', () => {
    expect(said({ cases: [begun(2010, 'mass_organisation', 'foundation')] })['mass-organisations']?.en).toBe(
      'One of the programmes has a mass organisation among the initiators.',
    );
    expect(said({ cases: [begun(2010, 'government')] })['mass-organisations']?.zh).toContain('一个也没有');
  });
});
