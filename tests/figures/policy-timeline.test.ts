import { describe, expect, it } from 'vitest';
import { policyTimeline } from '../../src/figures/policy-timeline/index.ts';
import type { PolicyRow, TimelineRow } from '../../src/figures/policy-timeline/rows.ts';
import { levels } from '../../src/figures/policy-timeline/frame.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = policyTimeline.rows(FROZEN);
const draw = (some: readonly TimelineRow[], tie = '', lang: 'en' | 'zh' = 'en') =>
  policyTimeline.draw(some, { tie }, ctx(lang, 1080));
const without = (kind: TimelineRow['kind']) => rows.filter((row) => row.kind !== kind);

describe('the timeline of policies', () => {
  it('lists every policy with its ties and every programme with its beginning', () => {
    const { table } = draw(rows);
    expect(table.rows.map(([name]) => name?.text)).toEqual(
      expect.arrayContaining([
        ...FROZEN.policies.map(({ title, number }) => (number ? `${title.en} (${number})` : title.en)),
        ...FROZEN.cases.map(({ name }) => name.en),
      ]),
    );
    expect(table.rows).toHaveLength(FROZEN.policies.length + FROZEN.cases.length);
    for (const { id } of FROZEN.cases) expect(table.rows.some(([name]) => name?.page === `cases/${id}`)).toBe(true);
  });

  it('says when, only as exactly as it is known', () => {
    const dates = draw(rows)
      .table.rows.slice(0, 3)
      .map(([, date]) => date?.text);
    expect(dates).toEqual(['2006', 'June 2013', '4 February 2016']);
    const zh = draw(rows, '', 'zh')
      .table.rows.slice(0, 3)
      .map(([, date]) => date?.text);
    expect(zh).toEqual(['2006年', '2013年6月', '2016年2月4日']);
  });

  it('counts how exactly the dates are known, and the policies that bear on no tie', () => {
    expect(draw(rows).caption).toContain(
      '3 national policies; known to the day 1, to the month 1, to the year 1. None of the 6 ties is borne on by 1.',
    );
  });

  it('counts the programmes that had begun before the policy that bears on most ties', () => {
    // Beginnings: 2005, 2008, 2009, 2010, 2011, 2012, 2013, 2015 and 2016; the policy is of February 2016.
    expect(draw(rows).takeaway).toBe(
      '1 of 3 policies says something of social organisations; the tie most often borne on is agreement, joint governance, public money and policy uptake (1 policy), the least often posts and sites and information sharing (0). 8 of the 9 programmes had begun before 2016, the year of “Fixture opinion”.',
    );
  });

  it('stays true without programmes, without policies, and where no tie stands out', () => {
    expect(draw(without('case')).takeaway).not.toContain('programmes');
    expect(draw(without('policy')).takeaway).toBe('No policy is recorded.');
    const level = rows.map((row): TimelineRow => (row.kind === 'policy' ? { ...row, ties: [] } : row));
    expect(draw(level).takeaway).toContain('no tie stands out');
  });

  it('brings a tie forward with its policies by name, and ignores a tie that does not exist', () => {
    expect(draw(rows, 'budget').takeaway).toBe(
      '1 of 3 policies bears on public money, the first dated 4 February 2016; 1 of them says something of social organisations.',
    );
    expect(toSvg(draw(rows, 'budget'), 'p')).toContain('Asks for fixtures.');
    expect(draw(rows, 'staffing').takeaway).toBe('None of 3 policies bears on posts and sites.');
    expect(toSvg(draw(rows, 'nothing'), 'p')).toBe(toSvg(draw(rows), 'p'));
  });

  it('draws a policy once in each lane on which it bears', () => {
    const svg = toSvg(draw(rows), 'p');
    const words = (policy: PolicyRow) => svg.split(`<title>${policy.title.en}, `).length - 1;
    const policies = rows.flatMap((row) => (row.kind === 'policy' ? [row] : []));
    expect(policies.map(words)).toEqual(policies.map(({ ties }) => Math.max(1, ties.length)));
  });

  it('leads from each dot of a programme to its page', () => {
    const svg = toSvg(draw(rows), 'p');
    for (const { id } of FROZEN.cases) expect(svg).toContain(`href="/en/cases/${id}/"`);
  });
});

describe('marks of one lane that would touch', () => {
  it('stand on the line where they can, else nearest to it, above first', () => {
    expect(levels([0, 5, 6, 30], 10)).toEqual([0, -1, 1, 0]);
  });
});
