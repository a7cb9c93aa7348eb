import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { sourceFile, type SourceFile } from './source-file.ts';

const read = (path: string): SourceFile => sourceFile(path, readFileSync(path, 'utf8'));
const glob = (pattern: string): string[] => globSync(pattern).map((path) => path.replaceAll('\\', '/'));

/** The scripts of a component as a file of their own, since its frontmatter runs at build alone. */
const scriptsOf = (path: string): SourceFile => {
  const scripts = [...readFileSync(path, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)];
  return sourceFile(path.replace(/\.astro$/, '.ts'), scripts.map(([, code = '']) => code).join('\n'));
};

/** What the scripts load by a pattern and not by name: a figure’s drawing, state and tree. */
const BY_PATTERN = ['src/figures/*/draw.ts', 'src/figures/*/state.ts', 'src/figures/*/tree.ts'];

/** The package of an import: `@observablehq/plot`, also where one of its files is meant. */
const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** The packages that the scripts of the site import, directly or by a detour; sorted. */
export function browserPackages(): string[] {
  const queue = [...glob('src/**/*.astro').map(scriptsOf), ...BY_PATTERN.flatMap(glob).map(read)];
  const seen = new Set<string>();
  const packages = new Set<string>();
  for (const { path, imports } of queue) {
    for (const { specifier, typeOnly } of imports) {
      if (typeOnly) continue;
      if (!specifier.startsWith('.')) {
        packages.add(packageOf(specifier));
        continue;
      }
      const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
      if (seen.has(target) || !target.endsWith('.ts')) continue;
      seen.add(target);
      queue.push(read(target));
    }
  }
  return [...packages].sort();
}
