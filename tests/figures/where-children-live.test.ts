import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whereChildrenLive } from '../../src/figures/where-children-live/index.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = whereChildrenLive.rows(FROZEN);
const drawn = (state: Partial<typeof whereChildrenLive.codec.defaults> = {}) =>
  whereChildrenLive.draw(rows, { ...whereChildrenLive.codec.defaults, ...state }, ctx('en', 1080));
const national = FROZEN.cases.filter(({ place }) => place.provinces.length === 0);

/** The figures of provinces as the file has them, read without the figure’s own code. */
const figures = readFileSync(new URL('../fixtures/dataset/series/left-behind-children.csv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => /^\d{4},CN-/.test(line));

describe('where the children live', () => {
  it('has every figure of a province that the series holds, and no other', () => {
    const held = rows.flatMap((row) => (row.kind === 'figures' ? row.counts : []));
    expect(held.filter(({ geography }) => geography !== 'CN')).toHaveLength(figures.length);
  });

  it('has every programme with its provinces, and says how many work nationwide', () => {
    const programmes = rows.flatMap((row) => (row.kind === 'programme' ? [[row.id, row.provinces]] : []));
    expect(programmes).toEqual(FROZEN.cases.map(({ id, place }) => [id, place.provinces]));
    expect(drawn({ layer: 'programmes' }).caption).toContain(`${FROZEN.cases.length} programmes`);
    expect(national.length === 0 || drawn({ layer: 'programmes' }).caption.includes(`${national.length} of them`)).toBe(
      true,
    );
  });

  it('leaves the other layer out when one is chosen, and ignores a definition that does not exist', () => {
    expect(toSvg(drawn({ layer: 'programmes' }), 'w')).not.toBe(toSvg(drawn(), 'w'));
    expect(toSvg(drawn({ definition: 'nobody' }), 'w')).toBe(toSvg(drawn(), 'w'));
  });

  it('draws what was not found as not found: all divisions are there, whatever is known of them', () => {
    const svg = toSvg(drawn({ layer: 'programmes' }), 'w');
    for (const name of ['Beijing', 'Tibet', 'Hainan', 'Taiwan']) expect(svg).toContain(name);
  });
});
