import { expect, it } from 'vitest';
import { PROVINCES as CODES } from '../../../src/data/schema/case.ts';
import { COLUMNS, ROWS, TILES } from '../../../src/figures/where-children-live/tiles.ts';

it('gives each province-level division of ISO 3166-2:CN one tile, and no two the same', () => {
  expect(Object.keys(TILES).sort()).toEqual([...CODES].sort());
  expect(new Set(Object.values(TILES).map(([column, row]) => `${column},${row}`)).size).toBe(CODES.length);
  for (const [column, row] of Object.values(TILES)) {
    expect(column).toBeLessThan(COLUMNS);
    expect(row).toBeLessThan(ROWS);
  }
});
