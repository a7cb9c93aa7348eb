import { describe, expect, it, vi } from 'vitest';
import type { Component } from '../../src/model/outcomes.ts';
import { MAIN, SPECIFICATIONS } from '../../src/model/specification.ts';
import { slowComponent, slowLines } from '../model/slow.ts';
import { PUBLISHED } from './lib/as-dataset.ts';
import { shownTexts } from './lib/live.ts';
import { plain, withSign } from './lib/words.ts';

vi.setConfig({ testTimeout: 120_000 });

const COMPONENTS: readonly Component[] = ['breadth', 'contact', 'professional'];
type Weights = readonly [breadth: number, contact: number, professional: number];

/** The three differences of every specification, from the published codes. */
const WAYS = SPECIFICATIONS.map((specification) => {
  const lines = slowLines(PUBLISHED, specification);
  return { specification, parts: COMPONENTS.map((component) => slowComponent(lines, component)) };
});

/** D with weights in per cent; null where a component that weighs anything has none. */
function weighed(parts: readonly (number | null)[], weights: Weights): number | null {
  const used = weights.map((weight, k) => (weight === 0 ? 0 : parts[k] === null ? null : (weight * parts[k]!) / 100));
  return used.includes(null) ? null : used.reduce<number>((sum, part) => sum + part!, 0);
}

const told = (d: number) => (Math.abs(d) < 0.005 ? plain(0, 2) : withSign(d, 2));
const SHOWN = shownTexts('argue', 'en');
const rowOf = (name: string) => SHOWN.find(([what]) => what === name)!;
const weightsIn = (text: string) => text.split(' / ').map(Number) as unknown as Weights;

/** The heaviest counter-case with every weight a whole per cent between the ends of the box. */
function sharpest(low: number, high: number) {
  let best = { d: Infinity, weights: [0, 0, 0] as Weights, specification: MAIN };
  for (let breadth = low; breadth <= high; breadth++)
    for (let contact = low; contact <= Math.min(high, 100 - low - breadth); contact++) {
      const weights = [breadth, contact, 100 - breadth - contact] as const;
      if (weights[2] > high) continue;
      for (const { specification, parts } of WAYS) {
        const d = weighed(parts, weights);
        if (d !== null && d < best.d) best = { d, weights, specification };
      }
    }
  return best;
}

describe('the table of the weights', () => {
  it.each(['your weights', 'adequacy', 'capacity', 'equal thirds', 'the counter-case’s weights'])(
    'has for %s the difference, the signs and the verdict that the published codes give',
    (name) => {
      const [, mix, difference, interval, positive, negative, verdict] = rowOf(name);
      const all = WAYS.flatMap(({ parts }) => weighed(parts, weightsIn(mix!)) ?? []);
      const [above, below] = [Number(positive), Number(negative)];
      expect(difference).toBe(told(weighed(WAYS[0]!.parts, weightsIn(mix!))!));
      // The figure keeps millionths: of what is smaller, the sign is open.
      const isOpen = (d: number) => Math.abs(d) < 1e-6;
      const surely = (side: 1 | -1) => all.filter((d) => Math.sign(d) === side && !isOpen(d)).length;
      expect(all.filter(isOpen).length).toBeLessThan(all.length / 20);
      for (const [count, side] of [
        [above, 1],
        [below, -1],
      ] as const) {
        expect(count).toBeGreaterThanOrEqual(surely(side));
        expect(count).toBeLessThanOrEqual(surely(side) + all.filter(isOpen).length);
      }
      const [low, high] = interval!.replaceAll('−', '-').split(' to ').map(Number);
      const leaning = (share: number, isClear: boolean, way: string, whole: string) =>
        share >= 0.95 && isClear ? whole : share >= 0.75 ? way : null;
      expect(verdict).toBe(
        leaning(above / all.length, low! > 0, 'leans the claim’s way', 'the claim holds') ??
          leaning(below / all.length, high! < 0, 'leans the other way', 'the claim is reversed') ??
          'the claim does not hold',
      );
    },
  );

  it('has the sharpest counter-case that trying every whole per cent in the box finds', () => {
    const { d, weights, specification } = sharpest(10, 80);
    expect(rowOf('sharpest counter-case').slice(1, 3)).toEqual([weights.join(' / '), told(d)]);
    expect([rowOf('counter-case, whose codes')[1], rowOf('counter-case, phases of a case')[1]]).toEqual([
      { code: 'settled', a: 'coder A', b: 'coder B' }[specification.coder],
      { all: 'all', last: 'the last only' }[specification.unit],
    ]);
  });

  it('says at which weight of a component the sign of the main difference changes, the others keeping their proportion', () => {
    const main = WAYS[0]!.parts.map((part) => part!);
    const own = weightsIn(rowOf('your weights')[1]!);
    COMPONENTS.forEach((component, k) => {
      const others = [0, 1, 2].filter((j) => j !== k);
      const total = others.reduce((sum, j) => sum + own[j]!, 0);
      const rest = others.reduce((sum, j) => sum + (own[j]! / total) * main[j]!, 0);
      const name = component === 'professional' ? 'professional capacity' : component;
      const changes = Math.abs(rest) > 1e-12 && Math.abs(main[k]!) > 1e-12 && rest > 0 !== main[k]! > 0;
      expect(rowOf(`sign changes at a weight of ${name} of`)[1]).toBe(
        changes ? `${plain((100 * rest) / (rest - main[k]!), 1)}%` : 'never',
      );
    });
  });
});
