import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import type { Dataset, Series, SeriesRow } from '../../src/data/types.ts';
import { childrenFindings } from '../../src/findings/children.ts';

const fixture = readDataset('tests/fixtures/dataset').dataset;
const said = (data: Dataset = fixture) => childrenFindings.says(data);
const NAME = 'left-behind-children';
const children = fixture.series.find(({ name }) => name === NAME) as Series;

/** The fixture with other counts of children. */
const counting = (...rows: readonly Partial<SeriesRow>[]): Dataset => ({
  ...fixture,
  series: [{ name: NAME, rows: rows.map((row) => ({ ...(children.rows[0] as SeriesRow), ...row })) }],
  definitions: ['fixture-wide', 'fixture-narrow', 'acwf-2013', 'mca-2016'].map((id) => ({
    id,
    label: { en: `rule ${id}`, zh: `口径${id}` },
    text: { en: 'text', zh: '文字' },
    source: ['fixture-statistics'],
  })),
});
const wide = (year: number, value: number) => ({ year, value, definition: 'fixture-wide' });
const narrow = (year: number, value: number) => ({ year, value, definition: 'fixture-narrow' });

describe('what the chapter says of the counts', () => {
  it('numbers the definitions that have a national total, and their newest answers', () => {
    // wide: 6,000 and 6,800; narrow: 900 and 700.
    expect(childrenFindings.facts(fixture)['definitions']?.value).toBe(2);
    expect(said()['ways']?.en).toBe('Two ways of counting, two different answers');
    expect(said(counting(wide(2010, 5), narrow(2010, 5)))['ways']?.zh).toBe('2种统计口径，1个答案');
    expect(said(counting(wide(2010, 5)))['ways']?.en).toBe('One way of counting was found');
    expect(said(counting())['ways']?.en).toBe('No count was found');
  });

  it('writes each total as a sentence would', () => {
    expect(said()['fixture-wide-2015']).toEqual({ en: '6,800', zh: '6800' });
    const millions = said(counting(wide(2010, 61025500), narrow(2016, 242000)));
    expect(millions['fixture-wide-2010']).toEqual({ en: '61 million', zh: '6103万' });
    expect(millions['fixture-narrow-2016']).toEqual({ en: '242,000', zh: '24.2万' });
  });

  it('sets side by side only newest totals that lie within two years, the largest first', () => {
    expect(said()['side-by-side']?.en).toBe('No two definitions have totals of the same years.');
    const near = said(counting(wide(2010, 1), wide(2020, 500), narrow(2021, 700)))['side-by-side'];
    expect(near?.en).toContain('“rule fixture-narrow” gives 700 for 2021; “rule fixture-wide”, 500 for 2020.');
    expect(near?.zh).toContain('“口径fixture-narrow”2021年为700；“口径fixture-wide”2020年为500。');
  });

  it('reads change along one definition at a time', () => {
    // wide rises from 6,000 to 6,800, narrow falls from 900 to 700.
    expect(said()['line-by-line']?.en).toContain('Two definitions have more than one national total');
    expect(said()['line-by-line']?.en).toContain('one fell and one rose');
    const steady = said(counting(wide(2010, 5), wide(2011, 5)))['line-by-line'];
    expect(steady?.en).toContain('One definition has more than one national total');
    expect(steady?.en).toContain('none fell and none rose');
    expect(said(counting(wide(2010, 5)))['line-by-line']?.en).toBe('No definition has more than one total.');
  });

  it('dates the change of rule by the last estimate before and the first count after', () => {
    expect(said()['rule-change']?.en).toBe('Where the rule changes, the line breaks');
    const changed = said(
      counting(
        { year: 2005, definition: 'acwf-2013' },
        { year: 2010, definition: 'acwf-2013' },
        { year: 2016, definition: 'mca-2016' },
      ),
    )['rule-change'];
    expect(changed?.en).toBe('Between 2010 and 2016 the rule changed, and the number with it');
    expect(changed?.zh).toBe('2010年到2016年之间，变的首先是口径');
  });
});

describe('what the chapter says of places', () => {
  it('counts provinces with a total or a bound, under the definition that has most', () => {
    // narrow: Sichuan 76 and, as a bound, Anhui 70; wide has no province.
    expect(childrenFindings.facts(fixture)['provinces-counted']?.value).toBe(2);
    expect(said()['where']?.en).toContain('figures for two provinces at most');
    expect(said(counting(wide(2010, 5)))['where']?.zh).toContain('至多0个');
  });

  it('names the provinces with most programmes, unless they are too many to stand out', () => {
    expect(said()['programmes-where']?.en).toBe('They run in ten provinces, no few of which stand out.');
    const [first, second] = fixture.cases.map((one) => ({ ...one, place: { ...one.place, provinces: [] as never[] } }));
    const placed = (one: typeof first, provinces: string[]) => ({ ...one, place: { ...one?.place, provinces } });
    const cases = [placed(first, ['CN-SC', 'CN-GZ']), placed(second, ['CN-SC'])] as unknown as Dataset['cases'];
    expect(said({ ...fixture, cases })['programmes-where']?.en).toBe(
      'They run in two provinces, most often in Sichuan (2) and Guizhou (1).',
    );
    expect(said({ ...fixture, cases: [] })['programmes-where']?.zh).toBe('没有一个项目写明所在省份。');
  });

  it('says for how many provinces with programmes no figure was found', () => {
    // Ten provinces have programmes; of these Sichuan and Anhui have figures.
    expect(childrenFindings.facts(fixture)['provinces-uncounted']?.value).toBe(8);
    expect(said()['uncounted']?.en).toBe('For eight of them no figure of children was found.');
    expect(said(counting(wide(2010, 5)))['uncounted']?.en).toContain('For all of them');
    expect(said({ ...fixture, cases: [] })['uncounted']?.en).toContain('For each of these provinces');
  });

  it('counts the programmes that name no province as national', () => {
    expect(childrenFindings.facts(fixture)['national']?.value).toBe(1);
  });
});

describe('what the chapter says of needs', () => {
  const study = fixture.studies[0] as Dataset['studies'][number];
  const about = (...needs: string[]): Dataset => ({ ...fixture, studies: needs.map((need) => ({ ...study, need })) });

  it('names the need that research asks most about', () => {
    const data = about('emotional', 'emotional', 'growth', 'safety', 'education');
    expect(said(data)['studied']?.en).toBe('Four needs; research asks most about emotional care');
    expect(said(data)['studied-counts']?.en).toContain(
      'two concern emotional care, one each physical and mental growth, safety and protection and education and custody.',
    );
    expect(said(about())['studied']?.zh).toBe('四类需求，研究多少相当');
    expect(said(about('growth', 'safety', 'education', 'emotional'))['studied-counts']?.en).toContain('evenly');
  });

  it('names the needs that most and fewest programmes have for an aim', () => {
    // Core in the fixture: education b c g h, emotional a b e g, growth a c e, safety a d f.
    expect(said()['aims']?.en).toBe(
      'Of nine programmes, four each name education and custody and emotional care among their aims, more than any other need, and three each name physical and mental growth and safety and protection.',
    );
    expect(said({ ...fixture, cases: [] })['aims']?.en).toBe('No need is an aim of more programmes than another.');
  });

  it('says how often the coders weighed a need differently', () => {
    const one = fixture.cases[0] as Dataset['cases'][number];
    const codes = {
      growth: { code: 1, a: 1, b: 2 },
      safety: { code: 1, a: 1, b: 1 },
      education: { code: 1, a: null, b: 1 },
    };
    const data = { ...fixture, cases: [{ ...one, needs: { ...one.needs, codes } }] };
    expect(said(data)['aims-coders']?.en).toContain('in 50% of cases');
    expect(said({ ...fixture, cases: [] })['aims-coders']?.en).toBe('The two coders read them alike.');
  });
});
