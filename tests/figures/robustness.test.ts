import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { curveOf, summary, takes } from '../../src/figures/robustness/curve.ts';
import { robustness } from '../../src/figures/robustness/index.ts';
import { ALL_OPTIONS, optionsOf } from '../../src/figures/robustness/options.ts';
import { inParts, PARTS, type CurveRow, type RobustnessRow } from '../../src/figures/robustness/rows.ts';
import type { RobustnessState } from '../../src/figures/robustness/state.ts';
import { binned } from '../../src/figures/robustness/strips.ts';
import { bars, hairs, trace } from '../../src/figures/shared/trace.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { OPTIONS, SPECIFICATIONS } from '../../src/model/specification.ts';
import { toSvg } from '../../src/render/svg.ts';
import { slowDifference, slowLines } from '../model/slow.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = robustness.rows(FROZEN);
const curves = rows.filter((row): row is CurveRow => row.kind === 'curve');
const [adequacy] = curves as [CurveRow, CurveRow];
const drawn = (
  state: Partial<RobustnessState> = {},
  width: number = FORMS.wide,
  lang: Lang = 'en',
  from: readonly RobustnessRow[] = rows,
) => robustness.draw(from, { ...robustness.codec.defaults, ...state }, ctx(lang, width));

/** A curve of a few specifications: by their place in `SPECIFICATIONS`, D and how far it moves with a case left out. */
function toy(some: Readonly<Record<number, readonly [d: number, down: number, up: number]>>): CurveRow {
  const at = (i: number) => some[i];
  return {
    ...adequacy,
    differences: SPECIFICATIONS.map((_, i) => (at(i) ? Math.round(at(i)![0] * PARTS) : null)),
    down: SPECIFICATIONS.map((_, i) => Math.round((at(i)?.[1] ?? 0) * PARTS)),
    up: SPECIFICATIONS.map((_, i) => Math.round((at(i)?.[2] ?? 0) * PARTS)),
  };
}

describe('the rows of robustness', () => {
  it('keep the difference of every specification, as a second writing of the method finds it', () => {
    for (const { outcome, differences } of curves) {
      const slow = SPECIFICATIONS.map((specification) => slowDifference(slowLines(FROZEN, specification), outcome));
      differences.forEach((d, i) => {
        if (slow[i] === null) expect(d).toBeNull();
        else expect(d! / PARTS).toBeCloseTo(slow[i]!, 3);
      });
    }
  });

  it('keep what leaving one case out does, as leaving it out and beginning anew does', () => {
    for (const i of [0, 100, 431, 863]) {
      const all = FROZEN.cases.map(({ id }) => {
        const data = { ...FROZEN, cases: FROZEN.cases.filter((of) => of.id !== id) };
        return slowDifference(slowLines(data, SPECIFICATIONS[i]!), 'adequacy');
      });
      const d = adequacy.differences[i]!;
      const range = [...all.filter((each) => each !== null), d / PARTS];
      expect((d - adequacy.down[i]!) / PARTS).toBeCloseTo(Math.min(...range), 3);
      expect((d + adequacy.up[i]!) / PARTS).toBeCloseTo(Math.max(...range), 3);
    }
  });

  it('never round to zero what is not zero, for the sign is what is counted', () => {
    expect(inParts(0.00001)).toBe(1);
    expect(inParts(-0.00001)).toBe(-1);
    expect(inParts(1e-15)).toBe(0);
    expect(inParts(0.12345)).toBe(1235);
  });

  it('are small enough to be sent to a browser', () => {
    expect(JSON.stringify(rows).length).toBeLessThan(30_000);
  });

  it('cite sources of ties, of contact and professional capacity and of needs, and none of initiation alone', () => {
    const cited = rows.flatMap((row) => (row.kind === 'ground' ? row.sources : []));
    expect(cited).toEqual([...cited].sort());
    for (const { needs, phases } of FROZEN.cases) {
      for (const source of needs.source) expect(cited).toContain(source);
      for (const { integration } of phases)
        for (const entry of Object.values(integration))
          if (entry.kind === 'known') for (const source of entry.source) expect(cited).toContain(source);
    }
  });
});

describe('a curve', () => {
  const curve = curveOf(toy({ 0: [0.1, 0.05, 0.02], 5: [-0.3, 0, 0.1], 400: [0, 0, 0], 863: [0.2, 0.3, 0] }));

  it('runs from the lowest difference to the highest, and counts those that are missing', () => {
    expect(curve.points.map(({ difference }) => difference)).toEqual([-0.3, 0, 0.1, 0.2]);
    expect(curve.points.map(({ isMain }) => isMain)).toEqual([false, false, true, false]);
    expect(curve.dropped).toBe(860);
  });

  it('has the range of each specification over leaving one case out', () => {
    expect(curve.points.map(({ low, high }) => [low, high])).toEqual([
      [-0.3, -0.2],
      [0, 0],
      [0.05, 0.12],
      [-0.1, 0.2],
    ]);
  });

  it('counts a difference of exactly zero as neither positive nor negative', () => {
    expect(curve.all).toEqual({ n: 4, positive: 2, negative: 1, median: 0.05, range: [-0.3, 0.2] });
  });

  it('is summed up for each option by the specifications that take it', () => {
    // Specifications 0 and 5 take the settled codes, 400 those of coder A, 863 those of coder B.
    expect(curve.options['coder.code']).toMatchObject({ n: 2, positive: 1, negative: 1, range: [-0.3, 0.1] });
    expect(curve.options['coder.code']?.median).toBeCloseTo(-0.1, 10);
    expect(curve.options['coder.a']?.positive).toBe(0);
    expect(curve.options['coder.b']?.median).toBe(0.2);
  });

  it('of nothing has no median and no range', () => {
    expect(summary([])).toEqual({ n: 0, positive: 0, negative: 0, median: null, range: null });
  });

  it('parts its specifications among the options of every choice, none left over', () => {
    const whole = curveOf(adequacy);
    for (const part of Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]) {
      const of = optionsOf(part).map((option) => whole.points.filter((point) => takes(point, option)).length);
      expect(of.reduce((x, y) => x + y)).toBe(whole.points.length);
    }
  });
});

describe('the strokes of robustness', () => {
  it('go through their spots in steps of a tenth of a px', () => {
    expect(trace([])).toBe('');
    expect(
      trace([
        [10, 20],
        [10.4, 19.96],
        [11.4, 22],
      ]),
    ).toBe('M10,20l.4 0 1 2');
  });

  it('draw a hair from its upper end to its lower', () => {
    expect(
      hairs([
        { x: 1, top: 2.4, foot: 7.6 },
        { x: 1.3, top: 4, foot: 5 },
      ]),
    ).toBe('m1 2v6m.3-4v1');
  });

  it('draw neighbouring bars of one height as one, and nothing where there is no height', () => {
    expect(bars(0, 10, 5, [2, 2, 0, 4])).toBe('M0,10v-2h10v2h5v-4H20V10Z');
    expect(bars(0, 10, 5, [0, 0])).toBe('');
  });

  it('tell for each bin of ranks the share that takes an option', () => {
    expect(binned([true, true, true, false, false, false], 2)).toEqual([1, 0]);
    expect(binned([true, false, true, false, false], 2)).toEqual([0.5, 1 / 3]);
  });
});

describe('robustness', () => {
  it('lists each option with the median, range and share positive of a second writing of the method', () => {
    const { table } = drawn();
    for (const outcome of OUTCOMES) {
      const slow = SPECIFICATIONS.map((specification) => ({
        specification,
        d: slowDifference(slowLines(FROZEN, specification), outcome),
      }));
      for (const { part, value } of ALL_OPTIONS) {
        const ds = slow.flatMap(({ specification, d }) => (specification[part] === value && d !== null ? [d] : []));
        ds.sort((x, y) => x - y);
        const middle = (ds[ds.length / 2 - 1]! + ds[ds.length / 2]!) / 2;
        const place = ALL_OPTIONS.findIndex((one) => one.part === part && one.value === value);
        const mine = table.rows.filter(([, of]) => of!.text.toLowerCase() === outcome)[2 + place]!;
        const [, , n, median, range, share] = mine.map(({ text }) => text);
        const near = (text: string, d: number) => Math.abs(Number(text.replace('−', '-')) - d) < 0.0052;
        expect(Number(n)).toBe(ds.length);
        expect(near(median!, middle), `${part} ${value}: ${median} is not ${middle}`).toBe(true);
        expect(near(range!.split(' to ')[0]!, ds[0]!)).toBe(true);
        expect(near(range!.split(' to ')[1]!, ds.at(-1)!)).toBe(true);
        expect(share).toBe(`${Math.round((100 * ds.filter((d) => d > 1e-12).length) / ds.length)}%`);
      }
    }
  });

  it('tells in its table also of all, the main specification, the copies with errors and the joint test', () => {
    const first = drawn({ outcome: 'capacity' }).table.rows.map(([what]) => what!.text);
    expect(first).toHaveLength(ALL_OPTIONS.length + 4);
    expect(first.slice(0, 2)).toEqual(['all of them', 'the main way of counting']);
    expect(first.at(-2)).toContain('1,000 copies with errors in 12% of codes');
    expect(first.at(-1)).toContain('499 times');
  });

  it('draws and lists one outcome alone where that is asked for', () => {
    const alone = drawn({ outcome: 'capacity' });
    expect(alone.takeaway).not.toContain('adequacy');
    expect(alone.table.rows.every(([, of]) => of!.text === 'Capacity')).toBe(true);
    expect(toSvg(alone, 'x')).not.toContain('Adequacy');
  });

  it('counts a highlighted option beside the curve, and an unknown one is as good as none', () => {
    const svg = toSvg(drawn({ option: 'coder.a', outcome: 'adequacy' }), 'x');
    expect(svg).toContain('● coder A: 288 of 288 above zero');
    expect(robustness.codec.fromQuery('spec.option=coder.z').option).toBe('none');
    expect(toSvg(drawn(), 'x')).not.toContain('●');
  });

  it('says so where no specification has a difference', () => {
    const empty = [{ ...toy({}), main: { difference: null, interval: null }, noise: null }];
    const { takeaway, table, plot } = drawn({}, FORMS.wide, 'en', empty);
    expect(takeaway).toBe('On adequacy nothing can be compared: one group is empty.');
    expect(table.rows[0]!.map(({ text }) => text)).toEqual(['all of them', 'Adequacy', '0', '–', '–', '–']);
    expect(toSvg({ ...drawn(), plot }, 'x')).toContain('nothing to compare');
    expect(toSvg({ ...drawn(), plot }, 'x')).not.toContain('NaN');
  });

  it.each(LANGS)('stays light, and within its edges, in every form (%s)', (lang) => {
    for (const width of Object.values(FORMS)) {
      const svg = toSvg(drawn({}, width, lang), 'x');
      expect(svg.length).toBeLessThan(75_000);
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
