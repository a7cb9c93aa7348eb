import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countsOf, readingOf } from '../../src/figures/conditions/findings.ts';
import { conditions } from '../../src/figures/conditions/index.ts';
import type { CombinationRow, ConditionsRow } from '../../src/figures/conditions/rows.ts';
import type { ConditionsState } from '../../src/figures/conditions/state.ts';
import { words } from '../../src/figures/conditions/text.ts';
import { FORMS } from '../../src/figures/figure.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { ctx, rowsThroughJson } from './lib.ts';

const rows = rowsThroughJson(conditions) as ConditionsRow[];
const drawn = (state: Partial<ConditionsState> = {}, lang: Lang = 'en', width: number = FORMS.wide) =>
  conditions.draw(rows, { ...conditions.codec.defaults, ...state }, ctx(lang, width));
const combination = (id: string) =>
  rows.find((row): row is CombinationRow => row.kind === 'combination' && row.id === id)!;
const counts = (parts: Partial<ReturnType<typeof countsOf>> = {}) => ({ ...countsOf(rows, 'integrated'), ...parts });
const none = { always: 0, never: 0, both: 0, single: 0, empty: 0 };

interface RawPhase {
  id: string;
  from: number;
  takes_part: boolean;
  integration: Record<string, { code: number | null }>;
  service: Record<string, { code: number | null }>;
}
interface RawCase {
  id: string;
  organisations: { name: { zh: string }; role: string[] }[];
  phases: RawPhase[];
}
const FOLDER = new URL('../fixtures/dataset/cases/', import.meta.url).pathname;
const rawCases = () => readdirSync(FOLDER).map((file) => parse(readFileSync(FOLDER + file, 'utf8')) as RawCase);

describe('conditions', () => {
  it('has the eight combinations, the phases of each, and the phases that were left out', () => {
    const ids = rows.flatMap((row) => (row.kind === 'combination' ? [row.id] : []));
    expect(ids).toEqual(['NPT', 'NPt', 'NpT', 'Npt', 'nPT', 'nPt', 'npT', 'npt']);
    // Thirteen phases: two of government alone and one of unknown professional capacity can’t be entered.
    expect(countsOf(rows, 'integrated')).toMatchObject({
      cases: 8,
      phases: 10,
      all: 13,
      leftOut: { outside: 2, unplaced: 0, onCut: 0, conditionUnknown: 1 },
      readings: { always: 1, never: 0, both: 2, single: 0, empty: 5 },
      fullest: 5,
    });
  });

  it('gives each programme a weight of one among the phases that were entered', () => {
    // b weighs 1 and one phase of h ½: two thirds of the row are integrated. In all, b, a, f, g and half of e: 4½ of 8.
    expect(combination('nPt').integrated.consistency).toBeCloseTo(2 / 3);
    expect(countsOf(rows, 'integrated').share).toBeCloseTo(4.5 / 8);
    expect(countsOf(rows, 'not-integrated').share).toBeCloseTo(3.5 / 8);
  });

  it('reads a row by the outcome that is asked for, and a single programme never', () => {
    expect(readingOf(combination('npT'), 'integrated')).toBe('always');
    expect(readingOf(combination('npT'), 'not-integrated')).toBe('never');
    expect(readingOf(combination('npt'), 'integrated')).toBe('both');
    expect(readingOf(combination('NPT'), 'integrated')).toBe('empty');
    expect(readingOf({ ...combination('npT'), remainder: true, cases: 1 }, 'integrated')).toBe('single');
  });

  it('lists in its table every phase with the conditions and the outcome that the case files give', () => {
    const table = drawn().table.rows.slice(8);
    const all = rawCases().flatMap((of) => of.phases.map((phase) => ({ of, phase })));
    expect(table).toHaveLength(all.length);
    for (const { of, phase } of all) {
      const row = table.find(([head]) => head!.page === `cases/${of.id}#${phase.id}`)!;
      const ties = Object.values(phase.integration).flatMap(({ code }) => (code === null ? [] : [code]));
      const mean = ties.reduce((sum, code) => sum + code, 0) / ties.length;
      const professional = phase.service['professional']!.code;
      if (!phase.takes_part || ties.length === 0 || mean === 1 || professional === null) {
        expect(row[1]!.text).toBe('–');
        continue;
      }
      const initiators = of.organisations.filter(({ role }) => role.includes('initiator'));
      const upper = initiators.some(({ name }) => /^中国|^全国|省|部$/.test(name.zh));
      const id = [upper ? 'N' : 'n', professional === 2 ? 'P' : 'p', phase.from >= 2016 ? 'T' : 't'];
      expect(row[1]!.text, of.id).toBe(id.join('·'));
      expect(row[8]!.text, of.id).toBe(mean > 1 ? 'integrated' : 'not integrated');
    }
  });

  it('adds up: the weights of the phases of a row are the weight of the row, and coverage sums to one', () => {
    const { rows: table } = drawn().table;
    const [heads, phases] = [table.slice(0, 8), table.slice(8)];
    for (const head of heads) {
      const mine = phases.filter((row) => row[1]!.text === head[1]!.text);
      expect(head[3]!.text).toBe(String(mine.length));
      const sum = mine.reduce((total, row) => total + Number(row[4]!.text), 0);
      expect(head[4]!.text).toBe(mine.length === 0 ? '–' : sum.toFixed(2));
    }
    const coverage = heads.reduce((sum, row) => sum + (Number(row[7]!.text) || 0), 0);
    expect(coverage).toBeCloseTo(1, 1);
  });

  it('draws every phase once as a link, in the table or among those left out', () => {
    const links = [...toSvg(drawn(), 'x').matchAll(/href="\/en\/cases\/[^"]+"/g)].map(([href]) => href);
    expect(links).toHaveLength(13);
    expect(new Set(links).size).toBe(13);
  });

  it('changes its numbers and its sentence with the outcome that is asked for', () => {
    const [one, other] = [drawn(), drawn({ outcome: 'not-integrated' })];
    expect(one.table.rows[6]!.map(({ text }) => text).slice(5, 8)).toEqual(['1.00', '1.00', '0.44']);
    expect(other.table.rows[6]!.map(({ text }) => text).slice(5, 8)).toEqual(['0.00', '0.00', '0.00']);
    expect(other.takeaway).toContain(
      'none goes only with phases that are not integrated. 1 goes only with the opposite',
    );
  });

  it('brings a programme forward, and ignores one that is not there', () => {
    const forward = (id: string) => toSvg(drawn({ case: id }), 'x').match(/class="phase forward"/g)?.length ?? 0;
    expect(forward('fixture-h')).toBe(2);
    expect(forward('nobody')).toBe(0);
    expect(toSvg(drawn({ case: 'nobody' }), 'x')).not.toContain('phase back');
  });

  it('says in its caption how few programmes there are, what was left out, and that levels are read from names', () => {
    const { caption } = drawn();
    expect(caption).toContain('Entered: 10 phases of 8 programmes');
    expect(caption).toContain('at most 5 programmes a row');
    expect(caption).toContain('read from its Chinese name');
    expect(drawn({}, 'zh').caption).toContain('依中文名称判断');
  });
});

describe('what conditions says', () => {
  const said = (readings: Partial<typeof none>, told: { what: string; cases: number }[] = []) =>
    (['en', 'zh'] as const).map((lang) =>
      words[lang].takeaway(counts({ readings: { ...none, ...readings } }), 'integrated', told),
    );

  it('names the combinations that go with the outcome alone, with their programmes', () => {
    const [en, zh] = said({ always: 2, both: 5, single: 1 }, [
      { what: 'a', cases: 1 },
      { what: 'b', cases: 3 },
    ]);
    expect(en).toBe(
      'Of 8 combinations, 2 go only with integrated phases: a (1 programme); or b (3 programmes). 5 hold both outcomes; 1 has too few programmes for a conclusion.',
    );
    expect(zh).toBe(
      '8种组合中，只有已融合阶段的有2种：a（1个项目）；b（3个项目）。两种结果都有的5种，项目太少、不足以下结论的1种。',
    );
  });

  it('says so where none does, where nothing is left, and where nothing could be entered', () => {
    expect(said({ both: 8 })[0]).toBe(
      'Of 8 combinations, none goes only with integrated phases. 8 hold both outcomes.',
    );
    expect(said({ always: 8 }, [{ what: 'a', cases: 2 }])[1]).toBe('8种组合中，只有已融合阶段的有8种：a（2个项目）。');
    expect(words.en.takeaway(counts({ cases: 0 }), 'integrated', [])).toContain('No phase can be entered');
    expect(words.zh.takeaway(counts({ cases: 0 }), 'integrated', [])).toContain('没有一个阶段');
  });

  it('can be drawn of nothing', () => {
    const empty = conditions.draw([], conditions.codec.defaults, ctx('en', FORMS.wide));
    expect(empty.takeaway).toContain('No phase');
    expect(toSvg(empty, 'x')).toContain('<svg');
  });
});
