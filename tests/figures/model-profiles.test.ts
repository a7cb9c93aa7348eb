import { describe, expect, it } from 'vitest';
import { modelProfiles } from '../../src/figures/model-profiles/index.ts';
import { toSvg } from '../../src/render/svg.ts';
import { CELLS } from '../../src/model/cells.ts';
import { positions } from '../../src/model/position.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = modelProfiles.rows(FROZEN);
const drawn = (state: Partial<typeof modelProfiles.codec.defaults> = {}, width = 1080) =>
  modelProfiles.draw(rows, { ...modelProfiles.codec.defaults, ...state }, ctx('en', width));
const indicators = Object.values(FROZEN.codebook.dimensions).flatMap(({ indicators: of }) => Object.keys(of));
const at = positions(FROZEN);

describe('the profiles of the models', () => {
  it('hold every indicator of the codebook in its order, then every phase', () => {
    const items = rows.flatMap((row) => (row.kind === 'item' ? [row.id] : []));
    expect(items).toEqual(indicators);
    expect(rows.filter(({ kind }) => kind === 'phase')).toHaveLength(at.length);
  });

  it('say how many phases can be given to a model, by the certainty of each', () => {
    const placed = at.filter(({ cell }) => cell !== null).length;
    const inTypology = at.filter(({ outside }) => !outside).length;
    expect(drawn().takeaway).toContain(`${placed} of ${inTypology}`);
  });

  it('say aloud which model has no phase at all', () => {
    const empty = CELLS.filter((cell) => at.every((one) => one.cell !== cell));
    const none = modelProfiles.draw(
      rows.filter((row) => row.kind === 'item'),
      modelProfiles.codec.defaults,
      ctx('en', 1080),
    );
    expect(toSvg(none, 'p')).toContain('no phase');
    expect(toSvg(drawn(), 'p').includes('no phase')).toBe(empty.length > 0);
  });

  it('give beside each bar how many are known of how many, never a mean alone', () => {
    const { columns, rows: table } = drawn().table;
    expect(columns.length).toBeGreaterThan(3);
    expect(table.length).toBeGreaterThanOrEqual(indicators.length);
    // 2 of 3 known reads "2/3" beside the bar.
    expect(toSvg(drawn(), 'p')).toMatch(/\d+\/\d+/);
  });

  it('narrow to one dimension or one indicator, and ignore an indicator that does not exist', () => {
    expect(toSvg(drawn({ dimension: 'service' }), 'p')).not.toBe(toSvg(drawn(), 'p'));
    expect(toSvg(drawn({ indicator: 'nobody' }), 'p')).toBe(toSvg(drawn(), 'p'));
    expect(drawn({ indicator: 'contact' }).table.rows.length).toBeGreaterThan(0);
  });
});
