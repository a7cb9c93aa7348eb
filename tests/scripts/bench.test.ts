import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growth } from '../../scripts/lib/growth.ts';
import { multiplyData } from '../../scripts/lib/multiply-data.ts';

const dir = mkdtempSync(join(tmpdir(), 'shared-care-bench-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('multiplyData', () => {
  beforeAll(() => {
    mkdirSync(join(dir, 'data', 'cases'), { recursive: true });
    writeFileSync(join(dir, 'data', 'sources.json'), '[]');
    writeFileSync(join(dir, 'data', 'cases', 'a.yaml'), 'id: a\nphases:\n  - id: a\n');
  });

  it('copies each case under new ids and changes nothing else', () => {
    const to = join(dir, 'thrice');
    multiplyData(join(dir, 'data'), to, 3);
    expect(readdirSync(join(to, 'cases')).sort()).toEqual(['a-2.yaml', 'a-3.yaml', 'a.yaml']);
    expect(readFileSync(join(to, 'cases', 'a-3.yaml'), 'utf8')).toBe('id: a-3\nphases:\n  - id: a\n');
    expect(readFileSync(join(to, 'cases', 'a.yaml'), 'utf8')).toBe('id: a\nphases:\n  - id: a\n');
    expect(readFileSync(join(to, 'sources.json'), 'utf8')).toBe('[]');
  });
});

describe('growth', () => {
  const at = (cpu: (pages: number) => number) =>
    [1, 10, 40].map((scale) => ({ scale, pages: 100 * scale, seconds: 1, cpu: cpu(100 * scale) }));

  it('calls a fixed cost with an equal cost a page linear', () => {
    const { marginal, ratio, linear } = growth(at((pages) => 5 + pages / 100));
    expect(marginal.map(({ ms }) => Math.round(ms))).toEqual([10, 10]);
    expect(ratio).toBeCloseTo(1, 9);
    expect(linear).toBe(true);
  });

  it('does not call a quadratic cost linear', () => {
    expect(growth(at((pages) => (pages / 100) ** 2)).linear).toBe(false);
  });

  it('needs three scales', () => {
    expect(() => growth(at((pages) => pages).slice(0, 2))).toThrow('three scales');
  });
});
