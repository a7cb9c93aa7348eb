import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { quadrantMap } from '../../src/figures/quadrant-map/index.ts';
import type { MapRow } from '../../src/figures/quadrant-map/rows.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx, drawn } from './lib.ts';

const rows = quadrantMap.rows(FROZEN);
const phases = FROZEN.cases.flatMap((one) => one.phases.map((phase) => `${one.id}/${phase.id}`));
const parse = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;
const keys = (svg: string) => [...parse(svg).querySelectorAll('.phase')].map((mark) => mark.getAttribute('data-key'));
const centres = (svg: string) =>
  [...parse(svg).querySelectorAll('path.glyph')].map((mark) => {
    const [x = NaN, y = NaN] = (mark.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    return [x, y] as const;
  });
const only = (pick: (row: MapRow) => boolean) => rows.filter(pick);
const shown = (some: readonly MapRow[], state = { case: '' }) =>
  toSvg(quadrantMap.draw(some, state, ctx('en', 1080)), 'm');
const boxHeight = (row: MapRow) =>
  Number(
    parse(shown([row]))
      .querySelector('.box')
      ?.getAttribute('height'),
  );

describe.each(Object.values(FORMS))('the map at %i px', (width) => {
  it('shows every phase of every case once, whatever is known of it', () => {
    expect(keys(toSvg(drawn(quadrantMap, 'en', width), 'm')).sort()).toEqual([...phases].sort());
  });

  it('sets marks apart, so that none covers another', () => {
    const spots = centres(toSvg(drawn(quadrantMap, 'en', width), 'm'));
    const apart = width < 560 ? 9 : 12;
    for (const [i, [x, y]] of spots.entries())
      for (const [u, v] of spots.slice(i + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThanOrEqual(apart);
  });

  it('keeps every mark inside the picture', () => {
    const drawing = drawn(quadrantMap, 'zh', width);
    for (const [x, y] of centres(toSvg(drawing, 'm'))) {
      expect(x).toBeGreaterThan(4);
      expect(x).toBeLessThan(width - 4);
      expect(y).toBeGreaterThan(4);
      expect(y).toBeLessThan(Number(drawing.plot.height) - 4);
    }
  });
});

it('gives a phase its model’s glyph only if settled or likely, else the contested or the outside one', () => {
  const glyphs = (certainty: MapRow['certainty']) => {
    const marks = [...parse(shown(only((row) => row.certainty === certainty))).querySelectorAll('.phase')];
    expect(marks.length).toBeGreaterThan(0);
    // A half-filled glyph has a second path beside its outline.
    return marks.map((mark) => mark.querySelectorAll('path[transform]').length);
  };
  expect(new Set(glyphs('settled'))).toEqual(new Set([1]));
  expect(new Set(glyphs('likely'))).toEqual(new Set([1]));
  expect(new Set(glyphs('contested'))).toEqual(new Set([2]));
  expect(new Set(glyphs('outside'))).toEqual(new Set([1]));
});

it('draws how far unknown codes could move a phase: the whole width for a phase of which nothing else is known', () => {
  const row = rows.find((one) => one.initiation.value !== null && one.integration.value !== null) as MapRow;
  const open = { ...row, integration: { sum: 1, known: 1, of: 6, value: 1, low: 1 / 6, high: 11 / 6 } };
  expect(boxHeight(open)).toBeGreaterThan(300);
  expect(boxHeight({ ...open, integration: { ...open.integration, low: 1, high: 1 } })).toBe(0);
});

it('puts a phase of which one question is wholly unknown on a rail outside the frame, and counts it', () => {
  const railed = only((row) => row.certainty === 'no-position');
  expect(railed.length).toBeGreaterThan(0);
  const { caption } = drawn(quadrantMap, 'en', 1080);
  expect(caption).toContain(`${railed.length} without a position`);
});

it('counts in the caption what it draws: every grade, and the phases and cases of the frozen dataset', () => {
  const { caption } = drawn(quadrantMap, 'en', 1080);
  const count = (certainty: MapRow['certainty']) => only((row) => row.certainty === certainty).length;
  expect(caption).toContain(`${phases.length} phases of ${FROZEN.cases.length} programmes`);
  expect(caption).toContain(
    `${count('settled')} settled, ${count('likely')} likely, ${count('contested')} contested, ${count('outside')} outside`,
  );
});

it('brings one case forward and sets the others back, and ignores a case that does not exist', () => {
  const [first] = FROZEN.cases;
  const svg = shown(rows, { case: first?.id ?? '' });
  const own = first?.phases.length ?? 0;
  expect(parse(svg).querySelectorAll('.phase.forward')).toHaveLength(own);
  expect(parse(svg).querySelectorAll('.phase.back')).toHaveLength(phases.length - own);
  expect(shown(rows, { case: 'nobody' })).toBe(shown(rows));
});

it('survives an empty dataset', () => {
  for (const lang of LANGS) expect(quadrantMap.draw([], { case: '' }, ctx(lang, 1080)).takeaway).not.toMatch(/NaN/);
});

it('links every mark to the phase on the page of its case', () => {
  const [first] = FROZEN.cases;
  expect(shown(rows)).toContain(`href="/en/cases/${first?.id}/#${first?.phases[0]?.id}"`);
});
