import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argue, corners, DEFAULT_BOX, type Box } from '../../src/model/argue.ts';
import { COMPONENTS, type PerComponent } from '../../src/model/outcomes.ts';
import { MAIN, SPECIFICATIONS } from '../../src/model/specification.ts';
import { sum } from './arbitrary.ts';

const box = (...ends: [number, number][]): Box => ({ breadth: ends[0]!, contact: ends[1]!, professional: ends[2]! });
const same = (low: number, high: number) => box([low, high], [low, high], [low, high]);
const shown = (of: Box) =>
  corners(of)
    .map((weights) => COMPONENTS.map((name) => Number(weights[name].toFixed(6))).join(' '))
    .sort();
const row = (breadth: number | null, contact: number | null, professional: number | null, specification = MAIN) => ({
  components: { breadth, contact, professional },
  specification,
});

describe('the corners of the allowed weights', () => {
  it('are three for the default box, each with one weight at its top', () => {
    expect(shown(DEFAULT_BOX)).toEqual(['0.1 0.1 0.8', '0.1 0.8 0.1', '0.8 0.1 0.1']);
  });

  it('are the components themselves where everything is allowed', () => {
    expect(shown(same(0, 1))).toEqual(['0 0 1', '0 1 0', '1 0 0']);
  });

  it('are six where the box cuts the plane in a hexagon', () => {
    expect(shown(same(0.2, 0.5))).toEqual([
      '0.2 0.3 0.5',
      '0.2 0.5 0.3',
      '0.3 0.2 0.5',
      '0.3 0.5 0.2',
      '0.5 0.2 0.3',
      '0.5 0.3 0.2',
    ]);
  });

  it('are one where the box leaves a single point, and none where it misses the plane', () => {
    expect(shown(box([0.2, 0.2], [0.3, 0.3], [0.5, 0.5]))).toEqual(['0.2 0.3 0.5']);
    expect(corners(same(0, 0.3))).toEqual([]);
    expect(corners(same(0.4, 0.8))).toEqual([]);
  });

  it('lie in the box and sum to one', () => {
    const end = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
    const pair = fc.tuple(end, end).map(([x, y]): [number, number] => (x < y ? [x, y] : [y, x]));
    fc.assert(
      fc.property(pair, pair, pair, (x, y, z) => {
        const of = box(x, y, z);
        const [least, most] = [0, 1].map((end) => sum([x, y, z].map((each) => each[end]!)));
        if (least! < 1 - 1e-6 && most! > 1 + 1e-6) expect(corners(of).length).toBeGreaterThan(0);
        for (const weights of corners(of)) {
          expect(sum(COMPONENTS.map((name) => weights[name]))).toBeCloseTo(1, 8);
          for (const name of COMPONENTS) {
            expect(weights[name]).toBeGreaterThanOrEqual(of[name][0]);
            expect(weights[name]).toBeLessThanOrEqual(of[name][1]);
          }
        }
      }),
    );
  });
});

describe('the argument against the claim', () => {
  it('is worked by hand: most weight on the worst component of the worst specification', () => {
    // First row: 0.8 · −0.2 + 0.1 · 0.3 + 0.1 · 0.5 = −0.08. Second: 0.8 · −0.1 + 0.1 · 0.0 + 0.1 · 0.1 = −0.07.
    const [first, second] = [SPECIFICATIONS[1]!, SPECIFICATIONS[2]!];
    const argument = argue([row(-0.1, 0.1, 0, second), row(0.3, -0.2, 0.5, first)])!;
    expect(argument.difference).toBeCloseTo(-0.08, 12);
    expect(argument.specification).toBe(first);
    expect(argument.weights.contact).toBeCloseTo(0.8, 12);
  });

  it('keeps to the reader’s box', () => {
    const fixed = box([0.5, 0.5], [0.5, 0.5], [0, 0]);
    expect(argue([row(0.2, 0.4, -1)], fixed)!.difference).toBeCloseTo(0.3, 12);
  });

  it('passes over a specification that can’t tell of a component that weighs anything', () => {
    expect(argue([row(null, -1, -1), row(0.5, 0.5, 0.5)])!.difference).toBeCloseTo(0.5, 12);
    expect(argue([row(null, -1, 1)], box([0, 0], [0.5, 0.5], [0.5, 0.5]))!.difference).toBe(0);
  });

  it('is none where nothing is allowed or nothing is told', () => {
    expect(argue([row(1, 1, 1)], same(0, 0.3))).toBeNull();
    expect(argue([])).toBeNull();
    expect(argue([row(1, null, 1)])).toBeNull();
  });

  it('is never above what any allowed weights give, and is given by its own', () => {
    const d = fc.integer({ min: -10, max: 10 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(d, d, d), { minLength: 1, maxLength: 5 }), (list) => {
        const rows = list.map(([x, y, z]) => row(x, y, z));
        const at = (weights: PerComponent) =>
          Math.min(...rows.map(({ components }) => sum(COMPONENTS.map((name) => weights[name] * components[name]!))));
        const found = argue(rows)!;
        expect(at(found.weights)).toBeCloseTo(found.difference, 12);
        for (let x = 10; x <= 80; x += 5)
          for (let y = 10; x + y <= 90; y += 5) {
            if (y > 80) continue;
            const weights = { breadth: x / 100, contact: y / 100, professional: (100 - x - y) / 100 };
            expect(at(weights)).toBeGreaterThanOrEqual(found.difference - 1e-9);
          }
      }),
    );
  });
});
