import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBuilt } from './lib/dist.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dependencies?: Record<string, string> }>;
};
/** Packages whose code is in the scripts of the site, as the build has told. */
const bundled = [...readBuilt('/licences.txt').matchAll(/^## (\S+) - \d/gm)].map(([, name = '']) => name);
/** Those that docs/dependencies.md counts among what reaches the browser, fonts aside. */
const counted = (readFileSync('docs/dependencies.md', 'utf8').split(/^## /m)[1] ?? '')
  .split('\n')
  .flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? [])
  .filter((name) => !name.startsWith('@fontsource'));

/** A package with all that it asks for. */
function withDependencies(name: string, all = new Set<string>()): Set<string> {
  if (all.has(name)) return all;
  all.add(name);
  for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) withDependencies(next, all);
  return all;
}

it('the scripts of the site hold the code of the packages that docs/dependencies.md counts, and of what these ask for, alone', () => {
  const allowed = new Set(counted.flatMap((name) => [...withDependencies(name)]));
  expect(counted.filter((name) => !bundled.includes(name))).toEqual([]);
  expect(bundled.filter((name) => !allowed.has(name))).toEqual([]);
});
