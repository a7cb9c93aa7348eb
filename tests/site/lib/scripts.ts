import { brotliCompressSync } from 'node:zlib';
import { builtFiles, readBuilt } from './dist.ts';

const FOLDER = '/_astro/';
const scripts = builtFiles().filter((file) => file.startsWith(FOLDER) && file.endsWith('.js'));
const textOf = new Map(scripts.map((file) => [file.slice(FOLDER.length), readBuilt(file)]));

/** A script with all that it loads at once, by name. */
export function closure(names: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const visit = (name: string): void => {
    if (all.has(name) || !textOf.has(name)) return;
    all.add(name);
    for (const [, next = ''] of (textOf.get(name) ?? '').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      visit(next);
  };
  for (const name of names) visit(name);
  return all;
}

const weights = new Map<string, number>();
function weightOf(name: string): number {
  const weight = weights.get(name) ?? brotliCompressSync(Buffer.from(textOf.get(name) ?? '')).length;
  weights.set(name, weight);
  return weight;
}

/** Bytes of some scripts as they travel, compressed by Brotli. */
export const brotli = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weightOf(name), 0);

/** Names of the scripts that a page loads by itself. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]* src="[^"]*\/_astro\/([^"]+)"/g)].map(([, name = '']) => name);

const isPart = (name: string, parts: string) => new RegExp(`^(?:${parts})\\.`).test(name);

/** Names of the scripts that a figure loads when it wakes: Plot where it has marks of its kind, its walk where it has one. */
export function scriptsOfFigure(id: string, { byPlot, walks }: { byPlot: boolean; walks: boolean }): Set<string> {
  const parts = [...textOf.values()].flatMap((text) => [
    ...text.matchAll(
      new RegExp(`figures/${id}/(?:draw|state|tree)\\.ts["'\`]:\\(\\)=>[^,]*?import\\([\`"']\\./([^\`"']+)`, 'g'),
    ),
  ]);
  const shell = [...textOf.keys()].filter((name) =>
    isPart(name, ['island', ...(byPlot ? ['element'] : []), ...(walks ? ['walk'] : [])].join('|')),
  );
  return closure([...shell, ...parts.map(([, name = '']) => name)]);
}

/** The text of every script, to look for what must not be in it. */
export const everyScript = (): string => [...textOf.values()].join('\n');
