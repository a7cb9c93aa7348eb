import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../scripts/lib/steps.ts';
import { LEAVES, RANKS } from './lib/architecture.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
const [layers = '', , build = '', checks = ''] = [...page.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(
  ([, picture = '']) => picture,
);
/** The nodes of a picture by name, with what is written in them, in the order in which they stand. */
const nodes = (picture: string) =>
  [...picture.matchAll(/\b(\w+)\["([^"]+)"\]/g)].map(([, name = '', text = '']) => [name, text] as const);
const arrows = (picture: string) =>
  [...picture.matchAll(/^ *(\w+)(?:\["[^"]+"\])? --(?: [\w ]+ --)?> (\w+)/gm)].map(
    ([, from = '', to = '']) => [from, to] as const,
  );

describe('docs/architecture.md', () => {
  it('draws every layer and leaf, and no other', () => {
    expect(
      nodes(layers)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...Object.keys(RANKS), ...LEAVES].sort());
  });

  it('draws an arrow from each layer to all those of the next rank, and leaves none out', () => {
    const expected = Object.entries(RANKS).flatMap(([from, rank]) =>
      Object.entries(RANKS).flatMap(([to, next]) => (next === rank + 1 ? [`${from} → ${to}`] : [])),
    );
    expect(
      arrows(layers)
        .map((arrow) => arrow.join(' → '))
        .sort(),
    ).toEqual(expected.sort());
  });

  it('draws the steps of the build in the order of astro.config.mjs', () => {
    const [, list = ''] = /integrations: \[(.*)\]/.exec(readFileSync('astro.config.mjs', 'utf8')) ?? [];
    const names = [...list.matchAll(/(\w+)\(\)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(nodes(build).map(([name]) => name)).toEqual(names);
    expect(arrows(build).map(([, to]) => to)).toEqual(names.slice(1));
  });

  it('draws the stages of npm test', () => {
    expect(nodes(checks).map(([, text]) => text)).toEqual(
      STAGES.map(({ steps }) => steps.map(({ name }) => name).join(', ')),
    );
  });
});
