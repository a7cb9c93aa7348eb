import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { rows } from '../../src/figures/quadrant-map/rows.ts';
import { mapCodec } from '../../src/figures/quadrant-map/state.ts';
import { tree } from '../../src/figures/quadrant-map/tree.ts';
import { nodeOf, press, stopsOf, type TreeNode, type Walk } from '../../src/figures/shared/tree.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { FROZEN } from './lib.ts';

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown', 'PageUp'];
const small = [nodeOf('a', 'Alpha', [nodeOf('a1', 'One', []), nodeOf('a2', 'Two', [])]), nodeOf('b', 'Beta', [])];
const start: Walk = { at: 'a', open: new Set() };
const after = (...keys: string[]) => keys.reduce((walk, key) => press(small, walk, key), start);

describe('a walk by keyboard', () => {
  it('goes down and up among what is seen and stops at the ends', () => {
    expect(after('ArrowDown').at).toBe('b');
    expect(after('ArrowDown', 'ArrowDown').at).toBe('b');
    expect(after('ArrowDown', 'ArrowUp', 'ArrowUp').at).toBe('a');
  });

  it('opens with the right key, then goes in; closes with the left key, then goes out', () => {
    expect([...after('ArrowRight').open]).toEqual(['a']);
    expect(after('ArrowRight', 'ArrowRight').at).toBe('a1');
    expect(after('ArrowRight', 'ArrowRight', 'ArrowLeft').at).toBe('a');
    expect([...after('ArrowRight', 'ArrowLeft').open]).toEqual([]);
  });

  it('jumps to the ends, and to what begins with a letter', () => {
    expect(after('ArrowRight', 'End').at).toBe('b');
    expect(after('ArrowRight', 'End', 'Home').at).toBe('a');
    expect(after('ArrowRight', 't').at).toBe('a2');
  });

  it('is left unchanged by a key that leads nowhere', () => {
    expect(press(small, start, 'F5')).toBe(start);
    expect(press(small, start, 'ArrowLeft')).toBe(start);
  });

  it('tells of every stop its level and its place', () => {
    expect(stopsOf(small, new Set(['a'])).map(({ level, place, of }) => [level, place, of])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [2, 2, 2],
      [1, 2, 2],
    ]);
  });
});

/** The fewest keys from the first stop to each programme, by breadth. */
function pressesTo(nodes: readonly TreeNode[]): Map<string, number> {
  const seen = new Set<string>();
  const reached = new Map<string, number>();
  let walks: Walk[] = [{ at: nodes[0]?.id ?? '', open: new Set() }];
  for (let presses = 0; walks.length > 0; presses++) {
    const next: Walk[] = [];
    for (const walk of walks) {
      const key = `${walk.at}|${[...walk.open].sort().join()}`;
      // One open model is enough to reach any programme in it; more would only make the search longer.
      if (seen.has(key) || walk.open.size > 1) continue;
      seen.add(key);
      const [group, id] = walk.at.split('/');
      if (group !== 'phase' && id !== undefined && !reached.has(id)) reached.set(id, presses);
      next.push(...KEYS.map((pressed) => press(nodes, walk, pressed)));
    }
    walks = next;
  }
  return reached;
}

describe.each(LANGS)('the map in %s', (lang) => {
  it('leads to any programme in at most twelve keys', () => {
    const live = readDataset('data').dataset;
    const presses = pressesTo(tree(rows(live), mapCodec.defaults, lang));
    expect([...presses.keys()].sort()).toEqual(live.cases.map(({ id }) => id).sort());
    expect(Math.max(...presses.values())).toBeLessThanOrEqual(12);
  });

  it('says of a phase its name, its model and share, both scores with their boxes, and its neighbours', () => {
    const nodes = tree(rows(FROZEN), mapCodec.defaults, lang);
    const phases = nodes.flatMap(({ children }) => children).flatMap(({ children }) => children);
    expect(phases).toHaveLength(FROZEN.cases.flatMap((one) => one.phases).length);
    const placed = phases.filter(({ label }) => label.includes(lang === 'en' ? 'Closest on the map' : '图上最近'));
    expect(placed.length).toBeGreaterThan(5);
    for (const { label, children } of placed) {
      expect(label).toMatch(
        lang === 'en' ? /Initiation .+ known\)\. Integration .+ known\)/ : /发起.+已知.+融合.+已知/,
      );
      expect(children).toHaveLength(10);
    }
  });

  it('holds only what is selected', () => {
    const only = tree(rows(FROZEN), { ...mapCodec.defaults, certainty: 'outside' }, lang);
    expect(only.map(({ id }) => id)).toEqual(['outside']);
  });
});
