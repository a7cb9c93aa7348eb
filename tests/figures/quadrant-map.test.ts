import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { quadrantMap } from '../../src/figures/quadrant-map/index.ts';
import type { MapRow } from '../../src/figures/quadrant-map/rows.ts';
import { decadeOf, standings, type Standing } from '../../src/figures/quadrant-map/select.ts';
import { choicesOf, mapCodec, type MapState } from '../../src/figures/quadrant-map/state.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import type { Certainty } from '../../src/model/certainty.ts';
import { positions } from '../../src/model/position.ts';
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
const STATE = mapCodec.defaults;
const only = (pick: (row: Standing) => boolean): readonly MapRow[] => {
  const picked = standings(rows, STATE)
    .filter(pick)
    .map(({ caseId, phaseId }) => `${caseId}/${phaseId}`);
  return rows.filter(({ caseId, phaseId }) => picked.includes(`${caseId}/${phaseId}`));
};
const drawnAs = (some: readonly MapRow[], state: Partial<MapState> = {}) =>
  quadrantMap.draw(some, { ...STATE, ...state }, ctx('en', 1080));
const shown = (some: readonly MapRow[], state: Partial<MapState> = {}) => toSvg(drawnAs(some, state), 'm');
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
  const glyphs = (certainty: Certainty) => {
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

it('draws how far unknown codes could move a phase: further the more of them are unknown', () => {
  const row = only(
    ({ integration, initiation }) => integration.value !== null && initiation.value !== null,
  )[0] as MapRow;
  const ties = (code: number | null) => ({
    ...row,
    codes: {
      ...row.codes,
      integration: {
        scale: [0, 1, 2],
        entries: [1, ...Array.from({ length: 5 }, () => code)].map((each) => ({
          kind: each === null ? ('unknown' as const) : ('known' as const),
          code: each,
          a: each,
          b: each,
        })),
      },
    },
  });
  // One known tie of 1 and five unknown ones: the mean runs from 1/6 to 11/6, five sixths of the height of the scale.
  expect(boxHeight(ties(null))).toBeGreaterThan(300);
  expect(boxHeight(ties(1))).toBe(0);
});

it('puts a phase of which one question is wholly unknown on a rail outside the frame, and counts it', () => {
  const railed = only((row) => row.certainty === 'no-position');
  expect(railed.length).toBeGreaterThan(0);
  const { caption } = drawn(quadrantMap, 'en', 1080);
  expect(caption).toContain(`${railed.length} without a position`);
});

it('counts in the caption what it draws: every grade, and the phases and cases of the frozen dataset', () => {
  const { caption } = drawn(quadrantMap, 'en', 1080);
  const count = (certainty: Certainty) => only((row) => row.certainty === certainty).length;
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
  for (const lang of LANGS) expect(quadrantMap.draw([], STATE, ctx(lang, 1080)).takeaway).not.toMatch(/NaN/);
});

it('links every mark to the phase on the page of its case', () => {
  const [first] = FROZEN.cases;
  expect(shown(rows)).toContain(`href="/en/cases/${first?.id}/#${first?.phases[0]?.id}"`);
});

describe('a selection', () => {
  const settings = [...new Set(rows.map(({ facets }) => facets.setting[0] as string))];
  const [setting = ''] = settings;
  const matching = rows.filter(({ facets }) => facets.setting.includes(setting));

  it('lets the phases that do not match stand back, and counts those that do', () => {
    expect(matching.length).toBeGreaterThan(0);
    expect(matching.length).toBeLessThan(rows.length);
    const back = parse(shown(rows, { setting })).querySelectorAll('.phase.back');
    expect(back).toHaveLength(rows.length - matching.length);
    const { takeaway, table } = drawnAs(rows, { setting });
    expect(takeaway).toContain(`Of ${matching.length} phases`);
    expect(takeaway).toContain(setting);
    expect(table.rows).toHaveLength(matching.length);
  });

  it('by what no phase bears is as good as none', () => {
    expect(shown(rows, { province: 'CN-XX', need: 'nothing' })).toBe(shown(rows));
  });

  it('by a model in which no phase stands says that there is none', () => {
    const without = only(({ cell }) => cell !== 'social-driven');
    const { table, takeaway } = drawnAs(without, { model: 'social-driven' });
    expect(table.rows).toEqual([]);
    expect(takeaway).toBe('No phase is on record that matches (Model: Social-organisation-driven).');
  });

  it('does not move a mark', () => {
    expect(centres(shown(rows, { setting }))).toEqual(centres(shown(rows)));
  });

  it('of a year leaves out what had not begun and sets back what had ended', () => {
    const year = Math.min(...rows.map(({ from }) => from)) + 4;
    const begun = rows.filter(({ from }) => from <= year);
    expect(keys(shown(rows, { year }))).toHaveLength(begun.length);
    const over = begun.filter(({ from, to, newest }) => Math.max(from, to ?? newest ?? from) < year);
    expect(parse(shown(rows, { year })).querySelectorAll('.phase.back')).toHaveLength(over.length);
  });
});

describe('a selection by what only phases yet to begin bear', () => {
  const year = Math.min(...rows.map(({ from }) => from));
  const begun = rows.filter(({ from }) => from <= year);
  const decade = Math.max(...rows.map((row) => decadeOf(row)));

  it('is named, and no phase matches', () => {
    expect(begun.every((row) => decadeOf(row) < decade)).toBe(true);
    expect(standings(rows, { ...STATE, year, decade }).filter(({ matches }) => matches)).toEqual([]);
    const { takeaway, caption } = drawnAs(rows, { year, decade });
    expect(takeaway).toMatch(new RegExp(`^No phase is on record that matches .*${decade}`));
    expect(caption).toContain('Phases that do not match stand back');
  });
});

describe('another reading of the codes', () => {
  it.each([
    ['whose codes', { coder: 'a' }],
    ['the side of mass organisations', { mass: 'social' }],
    ['the side of organisations that government founded', { founded: 'government' }],
    ['the least number of ties', { ties: 4 }],
    ['the cut of integration', { cuty: 0.5 }],
  ] as const)('moves or regrades phases as the model does: %s', (_, state) => {
    const full = { ...STATE, ...state };
    const expected = positions(FROZEN, choicesOf(full)).map(({ certainty, cell }) => [certainty, cell]);
    expect(standings(rows, full).map(({ certainty, cell }) => [certainty, cell])).toEqual(expected);
    expect(drawnAs(rows, state).caption).toContain('Read otherwise than by default');
  });

  it('says in how many phases each model stands at least and at most', () => {
    const all = standings(rows, STATE);
    const possible = all.filter(
      ({ certainty, membership }) =>
        !['outside', 'no-position'].includes(certainty) && membership.uniform.shares['social-driven'] > 0,
    );
    const sure = possible.filter(({ membership }) => membership.uniform.shares['social-driven'] === 1);
    expect(drawnAs(rows).caption).toContain(`social-organisation-driven ${sure.length} to ${possible.length}`);
  });
});
