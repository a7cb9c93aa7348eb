import { describe, expect, it } from 'vitest';
import type { Organiser } from '../../src/data/types.ts';
import { whatShapesThemFindings } from '../../src/findings/what-shapes-them.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset, organisation, type CaseParts } from '../model/build.ts';

const fixture = whatShapesThemFindings.says(FROZEN);
const said = (cases: CaseParts[], organisers: Organiser[] = []) =>
  whatShapesThemFindings.says({
    ...dataset(cases.map(aCase)),
    organisers,
    organiserByName: new Map(organisers.map((one) => [one.name.en, one])),
  });

const six = (code: number) => [code, code, code, code, code, code];
/** A programme with phases of these years; integrated or not, with professionals in the lead or not. */
const programme = (id: string, level: number, professional: number, ...years: number[]): CaseParts => ({
  id,
  name: { en: id, zh: id },
  organisations: [organisation(id, 'foundation')],
  phases: years.map((from, i) => ({
    id: `p${i}`,
    from,
    initiation: [2],
    integration: six(level),
    service: [1, professional],
  })),
});
const entry = (name: string, founded_by: Organiser['founded_by']): Organiser => ({
  name: { en: name, zh: name },
  founded_by,
  supervised_by: null,
  note: { en: '', zh: '' },
  source: [],
});

describe('what the chapter says of conditions', () => {
  it('counts the combinations whose phases are all integrated and those that go either way', () => {
    // In the fixture a and f’s project are integrated without N and P, from 2016 on; two rows hold both outcomes.
    expect(fixture['conditions']?.en).toBe(
      'Of three combinations of conditions with more than one programme, one has all its phases on record, two, integrated; two go either way',
    );
    expect(fixture['conditions']?.zh).toBe('项目不止一个的3种条件组合中，有1种所载的2个阶段全属融合，两可的有2种');
    expect(said([programme('a', 2, 1, 2017), programme('b', 0, 1, 2017)])['conditions']?.en).toBe(
      'Of one combination of conditions with more than one programme, none has all its phases on record integrated; one goes either way',
    );
    expect(said([programme('a', 2, 1, 2017), programme('b', 2, 1, 2017)])['conditions']?.zh).toBe(
      '项目不止一个的1种条件组合中，有1种所载的2个阶段全属融合',
    );
    expect(said([])['conditions']?.en).toBe('No phase can be entered in a table of conditions');
  });

  it('does not take a row with a single programme for a rule', () => {
    expect(said([programme('a', 2, 2, 2017)])['conditions']?.en).toMatch(
      /^No combination of conditions has more than one programme$/,
    );
    expect(said([programme('a', 2, 2, 2017)])['row']?.en).toBe('So there is no row to explain.');
    expect(said([programme('a', 2, 2, 2017)])['rest']?.en).toBe(
      'In none of the eight rows both outcomes occur under the same conditions. Eight of the eight have one programme or none, from which nothing follows.',
    );
  });

  it('names the programmes of the row that always goes with integration, and what they share besides', () => {
    expect(fixture['row']?.en).toMatch(
      /^Where no national or provincial organisation is among the initiators, professionals don’t lead the service and the phase began in 2016 or later, every phase is integrated\. The programmes are two: /,
    );
    const { row } = said([programme('a', 2, 2, 2017), programme('b', 2, 2, 2018)]);
    expect(row?.en).toContain('The programmes are two: a and b. Of the row’s two phases two rest on an established');
    expect(row?.en).toContain('two on recurring public money; government’s side began none of them.');
    expect(row?.zh).toContain('这样的项目有2个：a和b。该行的2个阶段里，签有正式协议的2个');
  });

  it('says how easily a row of that length comes about by chance', () => {
    // Of 4½ in 8 the share is 56 %; two drawn from it are both integrated in 0.5625² of draws.
    expect(fixture['chance']?.en).toBe(
      'Of all that was entered, each programme weighing one, 56% is integrated. Whoever draws two from such a pot without looking finds nothing but integrated ones in 32% of draws. That some row of the three with more than one programme comes out so is likelier still.',
    );
    expect(said([programme('a', 0, 1, 2017)])['chance']?.zh).toBe('每个项目权重为1，列入表中的总体有0%已融合。');
    expect(said([])['chance']?.en).toBe('Nothing was entered.');
  });

  it('takes conditions one at a time, each programme weighing one', () => {
    const { singly } = said([
      programme('a', 2, 2, 2017),
      programme('b', 0, 2, 2017),
      programme('c', 2, 1, 2017, 2018),
      programme('d', 0, 0, 2017),
      programme('e', 0, 0, 2017),
    ]);
    expect(singly?.en).toBe(
      'Taken one at a time, – are integrated with a national or provincial initiator and 40% without; 50% with professionals in the lead and 33% without.',
    );
  });

  it('counts what could be entered', () => {
    const facts = whatShapesThemFindings.facts(FROZEN);
    expect(Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, value]))).toEqual({
      entered: 10,
      programmes: 8,
      phases: 13,
      'on-line': 0,
      'capacity-unknown': 1,
    });
  });
});

describe('what the chapter says of the year', () => {
  const of = (late: number, early: number) =>
    said([programme('a', late, 1, 2016), programme('b', early, 1, 2015)])['policies']?.en;

  it('compares the phases begun since 2016 with the earlier ones', () => {
    expect(of(2, 0)).toMatch(/more often, which dates a change and explains none$/);
    expect(of(0, 2)).toMatch(/less often than earlier ones$/);
    expect(of(2, 2)).toMatch(/as often as earlier ones$/);
    expect(said([programme('a', 2, 1, 2016)])['policies']?.zh).toBe('早期与晚近的阶段无从比较');
  });

  it('counts the programmes of both times, and those that have phases of both', () => {
    const { years } = said([programme('a', 2, 1, 2016), programme('b', 0, 1, 2010, 2017)]);
    expect(years?.en).toBe(
      'Of phases begun in 2016 or later 67% are integrated (two programmes), of earlier ones 0% (one programme). One has phases of both times.',
    );
    expect(years?.zh).toContain('前后都有阶段的项目有1个。');
  });
});

describe('what the chapter says of founders', () => {
  const list = [entry('state', 'government'), entry('person', 'person')];

  it('counts the organisations behind which government stands, and those that the list lacks', () => {
    expect(fixture['founders']?.en).toBe('Government stands behind two of four social organisations that initiate');
    const of = said([programme('state', 2, 1, 2017), programme('stranger', 2, 1, 2017)], list);
    expect(of['founders']?.en).toBe(
      'Government stands behind one of two social organisations that initiate; for one the list of founders has no answer',
    );
    expect(of['founders']?.zh).toBe('发起项目的2个社会组织中，有政府背景的1个，名单未载由谁成立的1个');
    expect(said([])['founders']?.en).toBe('No social organisation is among the initiators');
  });

  it('tells of organisations that the list lacks and that name their founder themselves', () => {
    const named = { ...organisation('home', 'volunteer_group'), name: { en: 'home', zh: '某之家（创办人某某）' } };
    const { 'founders-named': text } = said([{ organisations: [named] }, programme('stranger', 2, 1, 2017)], list);
    expect(text?.en).toBe('Of the organisations that the list lacks, one has a founder in its own name.');
    expect(fixture['founders-named']?.zh).toBe('名单所缺的组织中，有0个在自己的名称里注明了创办人。');
  });

  it('compares where the phases lie, by who founded the initiators', () => {
    // Government-organised: e and h, one of four phases above the line; other: b above, c below; none: a, d, f, g.
    expect(fixture['founders-compared']?.en).toBe(
      'Of the phases with a position, one of four lie above the line of integration in the two government-organised programmes, one of two in the two that other social organisations began, and three of four in the five without a social organisation among the initiators. Below the line lie three of the first and one of the second.',
    );
    expect(fixture['founders-compared']?.zh).toContain('官办社会组织发起的2个项目，4个中有1个在融合界线以上');
  });

  it('says which kind is integrated more often, and that so few make no rule', () => {
    const lean = (state: number, person: number) =>
      said([programme('state', state, 1, 2017), programme('person', person, 1, 2017)], list)['founders-lean']?.en;
    expect(lean(2, 0)).toBe(
      'In these, government-organised organisations are the more often integrated. One programme is too few to make a rule of it.',
    );
    expect(lean(0, 2)).toContain('the less often integrated');
    expect(lean(2, 2)).toContain('don’t differ');
    expect(said([programme('person', 2, 1, 2017)], list)['founders-lean']?.zh).toBe('两类无从比较。');
  });

  it('says what becomes of their phases when their side is left open', () => {
    const settled = { ...programme('state', 2, 1, 2017) };
    settled.phases = [{ initiation: [2, 2, 2, 2], integration: six(2) }];
    expect(said([settled], list)['founders-switched']?.en).toBe(
      'Of the phases of these programmes, one can be given to one model as the report counts, and none once their founders’ side is left open.',
    );
    expect(said([programme('person', 2, 1, 2017)], list)['founders-switched']?.en).toContain('no programme');
  });
});
