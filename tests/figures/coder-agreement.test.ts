import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { countsOf, type Counts } from '../../src/figures/coder-agreement/counts.ts';
import { coderAgreement } from '../../src/figures/coder-agreement/index.ts';
import type { AgreementRow, AuditRow, GroundRow, ItemRow } from '../../src/figures/coder-agreement/rows.ts';
import { sentences } from '../../src/figures/coder-agreement/sentences.ts';
import { FEW, isWeak, standing } from '../../src/figures/coder-agreement/standing.ts';
import type { AgreementState } from '../../src/figures/coder-agreement/state.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import type { Alpha } from '../../src/model/agreement.ts';
import { toSvg } from '../../src/render/svg.ts';
import { rawCases } from '../lib/raw-cases.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = coderAgreement.rows(FROZEN);
const drawn = (
  show: AgreementState['show'] = 'both',
  width: number = FORMS.wide,
  lang: Lang = 'en',
  from: readonly AgreementRow[] = rows,
) => coderAgreement.draw(from, { show }, ctx(lang, width));

const alpha = (value: number | null, n = 40, interval: Alpha['interval'] = null): Alpha => ({
  alpha: value,
  n,
  interval,
});
const item = (values: Alpha, seen: Alpha = alpha(0.5, 40, [0.2, 0.8])): ItemRow => ({
  kind: 'item',
  id: 'service.contact',
  group: 'service',
  label: { en: 'Contact', zh: '陪伴' },
  metric: 'ordinal',
  values,
  seen,
});
const AUDIT: AuditRow = { kind: 'audit', codes: 9, supported: 6, partly: 2, unsupported: 1, fits: 7, oneStep: 2 };
const GROUND: GroundRow = { kind: 'ground', cases: 5, phases: 8, sources: [] };
const counts = (items: readonly ItemRow[], audit: AuditRow | null = AUDIT): Counts => countsOf(items, audit, GROUND);

type Pair = readonly [a: number | string, b: number | string];

/** Krippendorff's alpha of two coders as the mean difference within units over that between all values. */
function slowAlpha(pairs: readonly Pair[], ordinal: boolean): number | null {
  const all = pairs.flat();
  const size = (value: number | string) => all.filter((each) => each === value).length;
  const difference = (x: number | string, y: number | string): number => {
    if (x === y) return 0;
    if (!ordinal) return 1;
    const between = [...new Set(all)].filter((v) => v >= (x < y ? x : y) && v <= (x < y ? y : x));
    return (between.reduce<number>((so, v) => so + size(v), 0) - (size(x) + size(y)) / 2) ** 2;
  };
  const mean = (of: readonly number[]) => of.reduce((x, y) => x + y, 0) / of.length;
  const across = all.flatMap((x, i) => all.filter((_, j) => j !== i).map((y) => difference(x, y)));
  const expected = mean(across);
  return pairs.length === 0 || expected === 0 ? null : 1 - mean(pairs.map(([x, y]) => difference(x, y))) / expected;
}

interface Twice {
  a: number | string | null;
  b: number | string | null;
  rule?: string;
}
type Entries = Readonly<Record<string, Twice>>;
interface CodedCase {
  needs: Entries;
  evaluation: Twice;
  phases: (Readonly<Record<'initiation' | 'integration' | 'service', Entries>> & { relation: Twice })[];
}

/** What both coders gave for one item, as the case files write it. */
function coded(id: string): Twice[] {
  const [group = '', name = ''] = id.split('.');
  return (rawCases() as unknown as CodedCase[]).flatMap(({ needs, evaluation, phases }) => {
    if (group === 'needs') return [needs[name]!];
    if (group === 'evaluation') return [evaluation];
    return phases
      .map((phase) => (group === 'relation' ? phase.relation : phase[group as 'service'][name]!))
      .filter((entry) => !entry.rule);
  });
}

describe('the table of the coders’ agreement', () => {
  const { table } = drawn();
  const items = rows.filter((row): row is ItemRow => row.kind === 'item');

  it('has the alphas and numbers that a second writing of the method finds in the case files', () => {
    items.forEach(({ id, metric }, i) => {
      const all = coded(id);
      const both = all.filter(({ a, b }) => a !== null && b !== null).map(({ a, b }): Pair => [a!, b!]);
      const seen = all.map(({ a, b }): Pair => [Number(a !== null), Number(b !== null)]);
      const [values, sight] = [slowAlpha(both, metric === 'ordinal'), slowAlpha(seen, false)];
      const text = (value: number | null) => (value === null ? '–' : value.toFixed(2).replace('-', '−'));
      const cells = table.rows[i]!.map((cell) => cell.text);
      expect([cells[3], cells[5]], id).toEqual([text(values), String(both.length)]);
      expect([cells[6], cells[8]], id).toEqual([text(sight), String(seen.length)]);
    });
  });

  it('has every item that is coded: indicators, needs, relation and evaluation, by group', () => {
    expect(table.rows.map(([name]) => name!.text).slice(0, 2)).toEqual(['Problem raised by', 'Plan written by']);
    expect(table.rows).toHaveLength(19);
    const groups = table.rows.map(([, group]) => group!.text);
    expect([...new Set(groups)]).toEqual([
      'Initiation',
      'Integration',
      'Service',
      'Needs',
      'Phase or programme as a whole',
    ]);
  });

  it('says in the place of an interval why there is none', () => {
    const contact = table.rows.find(([name]) => name!.text === 'Continuity of contact')!.map(({ text }) => text);
    expect(contact.slice(3)).toEqual([
      '1.00',
      'no disagreement, n small',
      '13',
      '–',
      'always the same: no alpha',
      '13',
    ]);
  });
});

describe('what there is of an alpha', () => {
  it('is an estimate with or without an interval, no disagreement, or nothing', () => {
    expect(standing(alpha(0.5, 40, [0.1, 0.9]))).toBe('interval');
    expect(standing(alpha(0.5, 19))).toBe('few');
    expect(standing(alpha(0.5, 20))).toBe('no-interval');
    expect(standing(alpha(1, 20))).toBe('no-disagreement');
    expect(standing(alpha(1, 19))).toBe('no-disagreement-few');
    expect(standing(alpha(null, 12))).toBe('all-alike');
    expect(standing(alpha(null, 0))).toBe('nothing');
  });

  it('is weak below 0.667 alone', () => {
    expect([0.666, 0.667, 1, null].map((value) => isWeak(alpha(value)))).toEqual([true, false, false, false]);
  });

  it('never has an interval in the model where the figure says that there are too few units', () => {
    for (const row of rows)
      if (row.kind === 'item') for (const of of [row.values, row.seen]) if (of.n < FEW) expect(of.interval).toBeNull();
  });
});

describe('the takeaway on the coders’ agreement', () => {
  const en = sentences.en.takeaway;
  const strong = item(alpha(0.9, 40, [0.8, 1]));

  it('says on what they agree more, by the medians, and for how many items alpha suffices', () => {
    expect(en(counts([strong, item(alpha(0.6))]), 'both')).toBe(
      'The coders agree more on what a source says than on whether it says anything: on the value alpha reaches 0.667 for 1 of 2 items (median 0.75), on whether evidence was seen for 0 of 2 items (median 0.50).',
    );
    expect(sentences.zh.takeaway(counts([strong]), 'both')).toMatch(/^资料说了什么，两位编码员看法较一致/);
  });

  it('says the other way round, and that they agree as much, where that is so', () => {
    expect(en(counts([item(alpha(0.2))]), 'both')).toMatch(/^The coders agree more on whether a source says anything/);
    expect(en(counts([item(alpha(0.502))]), 'both')).toMatch(/^The coders agree as much on what a source says/);
  });

  it('cannot say it where alpha is defined for no item', () => {
    const none = counts([item(alpha(null), alpha(null))]);
    expect(en(none, 'both')).toMatch(/^How far the coders agree cannot be said/);
    expect(en(none, 'values')).toBe('On the value, alpha is defined for no item.');
    expect(sentences.zh.takeaway(none, 'seen')).toBe('就有没有证据而言，没有一项可以计算α。');
  });

  it('says for each measure what can be said where alpha is defined on one of them alone', () => {
    expect(en(counts([item(alpha(0.9), alpha(null))]), 'both')).toBe(
      'On the value, alpha reaches 0.667 for 1 of 1 item (median 0.90), and 0.8 for 1. On whether evidence was seen, alpha is defined for no item.',
    );
  });

  it('speaks of one measure alone where one is shown', () => {
    expect(en(counts([strong]), 'values')).toBe(
      'On the value, alpha reaches 0.667 for 1 of 1 item (median 0.90), and 0.8 for 1.',
    );
    expect(en(counts([strong]), 'seen')).toMatch(/and 0\.8 for none\.$/);
  });
});

describe('the caption on the coders’ agreement', () => {
  const en = sentences.en.caption;

  it('counts what has no interval and why', () => {
    const items = [
      item(alpha(1, 30)),
      item(alpha(1, 5)),
      item(alpha(0.5, 5)),
      item(alpha(0.5, 30)),
      item(alpha(null, 9)),
    ];
    expect(en(counts(items), 'values')).toContain(
      'Of the 5 alphas asked for, 2 show no disagreement (1 on fewer than 20 units); 1 rests on fewer than 20 units and has no interval; 1 hangs on a single programme and has no interval; 1 cannot be computed, since all codes are alike or there are none.',
    );
    expect(en(counts(items), 'seen')).toContain('Every alpha has its interval.');
    expect(en(counts(items), 'both')).toContain('Of the 10 alphas asked for');
  });

  it('counts the audit from its entries, and leaves it out where there is none', () => {
    expect(drawn().caption).toContain(
      'of 2 random codes: they support 1 fully, 1 in part and 0 not; by the codebook 1 of the codes fit and 1 was one step off.',
    );
    expect(en(counts([]), 'both')).toContain('of 9 random codes: they support 6 fully, 2 in part and 1 not');
    expect(en(counts([], { ...AUDIT, codes: 0 }), 'both')).not.toContain('random codes');
  });

  it('says what alpha does not speak of, and that the marks are a convention', () => {
    for (const lang of LANGS) {
      expect(drawn('both', FORMS.wide, lang).caption).toMatch(/paraphrased dossiers|转述的材料/);
      expect(drawn('both', FORMS.wide, lang).caption).toMatch(/convention|惯例/);
    }
  });
});

describe('the picture of the coders’ agreement', () => {
  const svg = (...of: Parameters<typeof drawn>) => toSvg(drawn(...of), 'x');

  it('has one spoken mark for each item and measure that is shown', () => {
    const marks = (text: string) => text.match(/class="alpha"/g)?.length;
    expect(marks(svg())).toBe(38);
    expect(marks(svg('seen'))).toBe(19);
    expect(svg('values')).not.toContain('On whether there was evidence');
  });

  it('draws an alpha below 0 within its scale, and a weak one in the accent', () => {
    const one = svg('values', FORMS.medium, 'en', [item(alpha(-0.3, 40, [-0.62, 0.1]))]);
    expect(one).toContain('>−0.75<');
    expect(one).toMatch(/<circle[^>]*fill="var\(--accent\)"/);
    expect(svg('values', FORMS.medium, 'en', [item(alpha(0.9, 40, [0.8, 1]))])).not.toContain('--accent');
  });

  it.each(LANGS)('keeps all words within its edges, and clear of the numbers beside them (%s)', (lang) => {
    for (const width of Object.values(FORMS)) {
      for (const [, attributes = '', text = ''] of svg('both', width, lang).matchAll(/<text ([^>]*)>([^<]*)/g)) {
        const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
        const [x, long] = [Number(of('x')), textWidth(text, Number(of('font-size')))];
        const start = { start: x, middle: x - long / 2, end: x - long }[of('text-anchor')]!;
        expect(start, text).toBeGreaterThanOrEqual(-1);
        expect(start + long, text).toBeLessThanOrEqual(width + 1);
      }
    }
  });
});
