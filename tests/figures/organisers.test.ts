import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORMS } from '../../src/figures/figure.ts';
import { countsOf, placeOf, type Counts } from '../../src/figures/organisers/counts.ts';
import { organisers } from '../../src/figures/organisers/index.ts';
import type { OrganisersRow } from '../../src/figures/organisers/rows.ts';
import type { OrganisersState } from '../../src/figures/organisers/state.ts';
import { words } from '../../src/figures/organisers/text.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx, rowsThroughJson } from './lib.ts';

const rows = rowsThroughJson(organisers) as OrganisersRow[];
const drawn = (state: Partial<OrganisersState> = {}, lang: Lang = 'en', width: number = FORMS.wide) =>
  organisers.draw(rows, { ...organisers.codec.defaults, ...state }, ctx(lang, width));
const counts = (side: 'social' | 'government' = 'social') => countsOf(rows, side);

interface RawCase {
  id: string;
  organisations: { name: { en: string }; kind: string; role: string[] }[];
  phases: { id: string; takes_part: boolean }[];
}
interface RawOrganiser {
  name: { en: string };
  founded_by: string | null;
  supervised_by: object | null;
}
const FIXTURE = new URL('../fixtures/dataset/', import.meta.url).pathname;
const rawCases = () =>
  readdirSync(`${FIXTURE}cases`).map((file) => parse(readFileSync(`${FIXTURE}cases/${file}`, 'utf8')) as RawCase);
const rawList = parse(readFileSync(`${FIXTURE}organisers.yaml`, 'utf8')) as RawOrganiser[];
const SOCIAL = ['foundation', 'social_service_org', 'association', 'volunteer_group', 'international_ngo'];

describe('organisers', () => {
  it('counts the social organisations that initiate by who stands behind them', () => {
    // b and c: village volunteers, founded by a person; e: an association with an office; h: founded by a ministry.
    expect(counts()).toMatchObject({
      initiators: 4,
      behind: { state: 2, others: 2, untold: 0 },
      unlisted: 0,
      list: { entries: 4, others: 1, twice: [], distinct: 3 },
    });
  });

  it('groups the phases by who founded the initiators of their programmes, and leaves none out', () => {
    const { groups } = counts();
    expect(groups['government-organised']).toMatchObject({ cases: 2, phases: 4, placed: 4 });
    expect(groups['government-organised'].places).toMatchObject({ above: 1, on: 0, below: 3 });
    expect(groups.other).toMatchObject({ cases: 2, phases: 2 });
    expect(groups.mixed.phases).toBe(0);
    expect(groups.none.places).toMatchObject({ outside: 2, unplaced: 1 });
    expect(Object.values(groups).reduce((sum, { phases }) => sum + phases, 0)).toBe(13);
  });

  it('takes positions away where government-organised organisations count on government’s side', () => {
    // Both codes of initiation of e and h are positive throughout, so nothing is left that has a point.
    expect(counts('government').groups['government-organised'].places).toMatchObject({ unplaced: 4, above: 0 });
    expect(counts('government').groups.other).toEqual(counts().groups.other);
    expect(counts().losing).toBe(4);
    expect(drawn({ side: 'government' }).takeaway).toContain('No phase of the 2 government-organised programmes');
    expect(drawn({ side: 'government' }).caption).toContain('4 phases lose their position');
  });

  it('places phases by whole numbers, those on the line apart', () => {
    const at = (sum: number, known: number) =>
      placeOf({ certainty: 'contested', cell: null, integration: { sum, known }, initiation: {} } as Parameters<
        typeof placeOf
      >[0]);
    expect([at(4, 3), at(3, 3), at(2, 3)]).toEqual(['above', 'on', 'below']);
  });

  it('lists in its table every initiating social organisation of the case files with its group and its founder', () => {
    const table = drawn().table.rows;
    const expected = rawCases().flatMap(({ id, organisations }) => {
      const initiators = organisations.filter(({ kind, role }) => SOCIAL.includes(kind) && role.includes('initiator'));
      const entry = (name: string) => rawList.find((one) => one.name.en === name);
      const state = initiators.map(({ name }) => {
        const one = entry(name.en);
        if (!one) return false;
        return one.founded_by === null ? one.supervised_by !== null : /^(government|mass)/.test(one.founded_by);
      });
      const group = state.every(Boolean) ? 'Government-organised' : state.some(Boolean) ? 'Mixed' : 'Other';
      return initiators.map(({ name }) => ({ id, name: name.en, group, founded: entry(name.en)?.founded_by }));
    });
    const organisationRows = table.filter((row) => row[0]!.page !== undefined && !row[0]!.page.includes('#'));
    expect(organisationRows).toHaveLength(expected.length);
    for (const { id, name, group, founded } of expected) {
      const row = organisationRows.find(([head]) => head!.page === `cases/${id}` && head!.text.startsWith(name))!;
      expect(row[1]!.text).toContain(group);
      if (founded) expect(row[2]!.text).toContain(founded);
      else expect(row[2]!.text).toContain('founder not known; supervised by');
    }
    const phaseRows = table.filter((row) => row[0]!.page?.includes('#'));
    expect(phaseRows).toHaveLength(rawCases().reduce((sum, { phases }) => sum + phases.length, 0));
  });

  it('draws each organisation and each phase as a link', () => {
    const svg = toSvg(drawn(), 'x');
    expect(svg.match(/href="\/en\/cases\/[a-z-]+\/#/g)).toHaveLength(13);
    expect(svg.match(/href="\/en\/cases\/[a-z-]+\/"/g)).toHaveLength(4);
  });

  it('draws the map of one group alone if asked, and steps the organisations of the others back', () => {
    const svg = toSvg(drawn({ group: 'other' }), 'x');
    expect(svg.match(/href="\/en\/cases\/[a-z-]+\/#/g)).toHaveLength(2);
    expect(svg.match(/class="phase back"/g)).toHaveLength(2);
    expect(svg).toContain('class="names"');
  });

  it('brings a programme forward, and ignores one that is not there', () => {
    const forward = (id: string) => toSvg(drawn({ case: id }), 'x').match(/class="phase forward"/g)?.length ?? 0;
    // Two phases and the organisation that initiated them.
    expect(forward('fixture-h')).toBe(3);
    expect(forward('nobody')).toBe(0);
  });

  it('cites the sources on the founders', () => {
    const founding = FROZEN.organisers[0]!.source[0]!;
    expect(drawn().cites).toContain(founding);
  });
});

describe('what organisers says', () => {
  const { groups } = counts();
  const some = (parts: Partial<Counts>): Counts => ({ ...counts(), ...parts });

  it('compares the government-organised programmes with those of other social organisations', () => {
    expect(drawn().takeaway).toBe(
      'Of 4 social organisations that initiate, government or a mass organisation stands behind 2 and somebody else behind 2. Of the phases with a position, 1 of 4 lie above the line of integration in the government-organised programmes, 1 of 2 in those that other social organisations began.',
    );
    expect(drawn({}, 'zh').takeaway).toContain('官办社会组织发起的项目有1个在融合界线以上（共4个）');
  });

  it('says for how many organisations the list has no founder', () => {
    const untold = some({ behind: { state: 2, others: 2, untold: 5 } });
    expect(words.en.takeaway(untold, 'social')).toContain('for the other 5 the list of founders has no answer.');
    expect(words.zh.takeaway(untold, 'social')).toContain('名单未载由谁成立的5个。');
  });

  it('says so where no programme is government-organised, and where no social organisation initiates', () => {
    const none = some({ groups: { ...groups, 'government-organised': { ...groups.mixed } } });
    expect(words.en.takeaway(none, 'social')).toContain('No programme is government-organised throughout.');
    expect(words.zh.takeaway(none, 'social')).toContain('没有一个项目全由官办社会组织发起');
    expect(words.en.takeaway(some({ initiators: 0 }), 'social')).toBe(
      'No social organisation is among the initiators of any programme.',
    );
  });

  it('names in its caption the organisations that the list has twice, and says how they count', () => {
    const twice = some({ list: { ...counts().list, twice: [{ en: 'Rural Fund', zh: '乡村基金会' }] } });
    expect(words.en.caption(twice, 'en', 'social')).toContain(
      'The list has Rural Fund under two names; each counts once',
    );
    expect(words.zh.caption(twice, 'zh', 'social')).toContain('乡村基金会在名单中以两个名称各列一条');
    expect(drawn().caption).not.toContain('two names');
  });

  it('says how many organisations that the list lacks have a founder in their own name', () => {
    const unlisted = some({ unlisted: 3, selfNamed: 1 });
    expect(words.en.caption(unlisted, 'en', 'social')).toContain(
      'founders: 3, of which 1 has a founder in its own name',
    );
    expect(words.zh.caption(unlisted, 'zh', 'social')).toContain('有1个在自己的名称中注明了创办人');
  });

  it('can be drawn of nothing', () => {
    const empty = organisers.draw([], organisers.codec.defaults, ctx('zh', FORMS.narrow));
    expect(empty.takeaway).toBe('没有一个项目的发起者中有社会组织。');
    expect(toSvg(empty, 'x')).toContain('<svg');
  });
});
