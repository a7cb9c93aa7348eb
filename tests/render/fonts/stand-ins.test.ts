import { describe, expect, it } from 'vitest';
import { SANS, SERIF } from '../../../src/render/fonts/faces.ts';
import { standIn, standIns } from '../../../src/render/fonts/stand-ins.ts';

const percent = (rule: string, name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(rule)?.[1]);

describe('standIn', () => {
  const ours = { familyName: 'Ours', ascent: 800, descent: -200, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 400 };
  const rule = standIn('Ours', 400, ours, 'arial');

  it('gives Arial our average width: 400/1000 of an em where it has 913/2048', () => {
    expect(percent(rule, 'size-adjust')).toBeCloseTo((400 / 1000 / (913 / 2048)) * 100, 2);
  });

  it('gives it our height, by way of its new size', () => {
    const size = percent(rule, 'size-adjust') / 100;
    expect(percent(rule, 'ascent-override') * size).toBeCloseTo(80, 1);
    expect(percent(rule, 'descent-override') * size).toBeCloseTo(20, 1);
  });

  it('takes it from the reader’s machine alone, under whatever name it has there', () => {
    expect(rule).toContain("src:local('Arial'),local('ArialMT'),local('Helvetica'),local('Liberation Sans');");
    expect(rule).not.toContain('url(');
  });
});

describe('standIns', () => {
  it('measure our fonts at each weight in use: bold letters are wider, and so is what stands in for them', async () => {
    const [regular = '', , bold = ''] = await standIns(SANS);
    expect([percent(regular, 'font-weight'), /font-weight:(\d+)/.exec(bold)?.[1]]).toEqual([NaN, '600']);
    // @capsizecss/metrics 4.3.0 gives Source Sans 3 a width of 418/1000.
    expect(percent(regular, 'size-adjust')).toBeCloseTo((0.418 / (913 / 2048)) * 100, 1);
    expect(await standIns(SERIF)).toHaveLength(3);
  });
});
