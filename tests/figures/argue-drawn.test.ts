import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { argue } from '../../src/figures/argue/index.ts';
import { bandOf, field } from '../../src/figures/argue/field.ts';
import type { ArgueRow } from '../../src/figures/argue/rows.ts';
import { saidOf, type Said } from '../../src/figures/argue/said.ts';
import { sentences } from '../../src/figures/argue/sentences.ts';
import { argueCodec, weightsOf, type ArgueState } from '../../src/figures/argue/state.ts';
import { weighable } from '../../src/figures/argue/weigh.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { COMPONENTS } from '../../src/model/outcomes.ts';
import { OPTIONS, SPECIFICATIONS } from '../../src/model/specification.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { toSvg } from '../../src/render/svg.ts';
import { slowComponent, slowLines } from '../model/slow.ts';
import { FROZEN, ctx, rowsThroughJson } from './lib.ts';

const rows = rowsThroughJson(argue) as ArgueRow[];
const drawn = (state: Partial<ArgueState> = {}, width: number = FORMS.wide, lang: Lang = 'en', from = rows) =>
  argue.draw(from, { ...argueCodec.defaults, ...state }, ctx(lang, width));

const base = saidOf(weighable(rows), argueCodec.defaults);
const said = (more: Partial<Said> = {}): Said => ({ ...base, preset: null, ...more });
const own = (more: Partial<Said['own']> = {}): Said['own'] => ({
  ...base.own,
  curve: Array.from({ length: 10 }, () => ({ difference: 0.1, isMain: false })),
  positive: 6,
  negative: 3,
  difference: 0.1,
  interval: [-0.05, 0.2],
  verdict: 'does not hold',
  ...more,
});
const counter = (difference: number, more: Partial<(typeof SPECIFICATIONS)[number]> = {}): Said['counter'] => ({
  difference,
  weights: { breadth: 0.1, contact: 0.8, professional: 0.1 },
  specification: { ...SPECIFICATIONS[0]!, ...more },
});

describe('the takeaway of argue', () => {
  const en = (s: Said) => sentences.en.takeaway(s).replaceAll('\u00a0', ' ');

  it('says what the reader’s weights give, what the sharpest counter-case is, and whether the main way can be turned', () => {
    const s = said({ own: own(), counter: counter(-0.3, { coder: 'a', unit: 'last' }), range: [0.02, 0.2] });
    expect(en(s)).toBe(
      'At your weights (breadth 50%, contact 50%, professional capacity 0%), in this dataset the claim does not hold: 6 of 10 ways of counting put integrated phases ahead, 3 behind; the main way gives D = +0.10 (95% interval −0.05 to +0.20). The sharpest counter-case with every weight between 10% and 80% is D = −0.30 (breadth 10%, contact 80%, professional capacity 10%; whose codes: coder A; phases of a case: the last only). But no weights allowed there turn the main way of counting below zero: D of the main way runs from +0.02 to +0.20.',
    );
  });

  it('knows a main way that is always behind, one that can be turned, and one that touches zero', () => {
    const ranged = (range: Said['range']) => en(said({ counter: counter(-0.3), range }));
    expect(ranged([-0.3, -0.1])).toContain('no weights allowed there lift the main way of counting above zero');
    expect(ranged([-0.3, 0.1])).toContain('Some weights allowed there put the main way of counting below zero');
    expect(ranged([-0.3, 0])).toContain('to one side at most');
    expect(ranged(null)).toContain('The main way of counting has no difference there.');
  });

  it('says so where even the counter-case leaves integrated phases ahead, and by which way it is counted', () => {
    const even = en(said({ counter: counter(0.05), range: [0.05, 0.2] }));
    expect(even).toContain('Even the sharpest counter-case');
    expect(even).toContain('professional capacity 10%; the main way of counting)');
    expect(even).not.toContain('But no weights');
    expect(sentences.zh.takeaway(said({ counter: counter(0.05), range: [0.05, 0.2] }))).toContain('即使最强的反例');
  });

  it('says that there is nothing to compare where there is nothing', () => {
    const nothing = said({ own: own({ curve: [], difference: null, interval: null }), counter: null, range: null });
    expect(en(nothing)).toBe(
      'At your weights (breadth 50%, contact 50%, professional capacity 0%), nothing can be compared: one group is empty. No case against the claim can be made with every weight between 10% and 80%: no way of counting knows all three measures.',
    );
    expect(sentences.zh.takeaway(nothing)).toContain('无从比较');
  });

  it('has words of its own for each verdict and for weights that have a name', () => {
    for (const lang of LANGS) {
      const take = sentences[lang].takeaway;
      expect(new Set(VERDICTS.map((verdict) => take(said({ own: own({ verdict }) })))).size).toBe(5);
      const names = (['adequacy', 'capacity', 'equal', null] as const).map((preset) => take(said({ preset })));
      expect(new Set([...names, take(said({ atCounter: true }))]).size).toBe(5);
    }
  });

  it('speaks of this dataset in every state, and leaves the verdict on a mixture to the reader', () => {
    for (const lang of LANGS)
      for (const verdict of VERDICTS) {
        const s = said({ own: own({ verdict }) });
        expect(sentences[lang].takeaway(s)).toContain({ en: 'this dataset', zh: '本数据集' }[lang]);
        expect(sentences[lang].caption(s)).toContain(
          { en: 'the report judges adequacy and capacity apart', zh: '对充分性和专业能力分别下结论' }[lang],
        );
      }
  });
});

describe('the caption of argue', () => {
  const caption = sentences.en.caption;
  const flips = (breadth: number | null, contact: number | null) => ({ breadth, contact, professional: null });

  it('tells for each weight where the sign changes, or that it never does', () => {
    expect(caption(said({ flips: flips(2 / 3, 0.25) }))).toContain(
      'changes sign with breadth at 66.7% and contact at 25.0%, and never with professional capacity.',
    );
    expect(caption(said({ flips: flips(null, null) }))).toContain('D of the main way never changes sign.');
    expect(sentences.zh.caption(said({ flips: flips(2 / 3, null) }))).toContain('在需求的广度为66.7%时变号');
  });

  it('counts what is dropped', () => {
    expect(caption(said({ dropped: 12 }))).toContain('12 ways of counting leave a group empty and are dropped');
    expect(caption(said({ dropped: 0 }))).toContain('no way of counting leaves a group empty');
  });
});

describe('argue', () => {
  it('lists the weights with a name as a second writing of the method finds them', () => {
    const slow = SPECIFICATIONS.map((specification) => {
      const lines = slowLines(FROZEN, specification);
      return COMPONENTS.map((name) => slowComponent(lines, name));
    });
    const { rows: listed } = drawn({ breadth: 20, contact: 30 }).table;
    for (const row of listed.slice(0, 5)) {
      const [, mixed, d, , positive, negative] = row.map(({ text }) => text);
      const weights = mixed!.split(' / ').map((part) => Number(part) / 100);
      const all = slow.flatMap((parts) => {
        const taken = parts.filter((_, k) => weights[k]! > 0);
        if (taken.includes(null)) return [];
        return [parts.reduce<number>((sum, part, k) => sum + (weights[k]! > 0 ? weights[k]! * part! : 0), 0)];
      });
      expect(Math.abs(Number(d!.replace('−', '-')) - all[0]!)).toBeLessThan(0.0051);
      expect(Number(positive)).toBe(all.filter((one) => one > 1e-9).length);
      expect(Number(negative)).toBe(all.filter((one) => one < -1e-9).length);
    }
  });

  it('lists the sharpest counter-case choice by choice', () => {
    const { rows: listed } = drawn().table;
    const choices = Object.keys(OPTIONS).length;
    expect(listed.slice(-choices).every(([what]) => what!.text.startsWith('counter-case, '))).toBe(true);
    expect(listed.at(-choices - 1)![0]!.text).toBe('sharpest counter-case');
    expect(listed).toHaveLength(1 + 3 + 1 + COMPONENTS.length + 1 + choices);
  });

  it('sets at a click the weights of the point, and leaves the box alone', () => {
    const svg = toSvg(drawn({ breadth: 20, contact: 30, low: 5, high: 60 }), 'x');
    const links = svg.matchAll(/<a data-key="([^"]*)" data-sets="argue" href="\/en\/figures\/argue\/\?([^"]*)"/g);
    const set = new Map([...links].map(([, key, query = '']) => [key, argueCodec.fromQuery(query)]));
    expect(set.get('set-capacity')).toEqual({ breadth: 0, contact: 0, low: 5, high: 60 });
    expect(weightsOf(set.get('set-equal')!)).toEqual({ breadth: 0.33, contact: 0.33, professional: 0.34 });
    const { counter: found } = saidOf(weighable(rows), { breadth: 20, contact: 30, low: 5, high: 60 });
    for (const name of COMPONENTS)
      expect(weightsOf(set.get('set-counter')!)[name]).toBeCloseTo(found!.weights[name], 9);
  });

  it('has bands that fill the triangle, each cell by the share above zero at its middle', () => {
    const of = weighable(rows);
    const strips = Map.groupBy(field(of), ({ foot }) => foot);
    for (const runs of strips.values()) {
      expect(runs[0]!.from).toBe(0);
      expect(runs.at(-1)!.to).toBe(1);
      runs.slice(1).forEach((run, i) => expect(run.from).toBe(runs[i]!.to));
    }
    expect([0, 0.249, 0.25, 0.5, 0.75, 0.949, 0.95, 1].map(bandOf)).toEqual([0, 0, 1, 2, 3, 3, 4, 4]);
  });

  it('draws a solid line where the main way is zero, if it is so anywhere', () => {
    const turned = rows.map((row) =>
      row.kind === 'sums'
        ? { ...row, cases: row.cases.map((sums) => sums.map((sum, i) => (i === 0 || i === 2 ? -sum : sum))) }
        : row,
    );
    expect(toSvg(drawn({}, FORMS.wide, 'en', turned), 'x')).toContain('D of the main way is zero');
    expect(toSvg(drawn(), 'x')).not.toContain('D of the main way is zero');
  });

  it('is drawn without a word of nothing where nothing is compared', () => {
    const empty = rows.map((row): ArgueRow =>
      row.kind === 'component'
        ? { ...row, differences: row.differences.map(() => null) }
        : row.kind === 'sums'
          ? { ...row, cases: [] }
          : row,
    );
    const svg = toSvg(drawn({}, FORMS.wide, 'en', empty), 'x');
    expect(svg).toContain('nothing to compare');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.each(LANGS)('stays light, and within its edges, in every form (%s)', (lang) => {
    for (const width of Object.values(FORMS)) {
      const svg = toSvg(drawn({ breadth: 0, contact: 100, high: 45 }, width, lang), 'x');
      expect(svg.length).toBeLessThan(40_000);
      for (const [, attributes = '', text = ''] of svg.matchAll(/<text ([^>]*)>([^<]*)/g)) {
        const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
        const [x, long] = [Number(of('x')), textWidth(text, Number(of('font-size')))];
        const start = { start: x, middle: x - long / 2, end: x - long }[of('text-anchor')]!;
        expect(start, text).toBeGreaterThanOrEqual(-1);
        expect(start + long, text).toBeLessThanOrEqual(width + 1);
      }
    }
  });
});
