import { posix } from 'node:path';
import type { Import, SourceFile } from './source-file.ts';

/** Each layer imports from those of a smaller number, and from itself. Layers of one number don't know each other. */
export const RANKS: Readonly<Record<string, number>> = {
  data: 0,
  model: 1,
  citation: 1,
  figures: 2,
  findings: 2,
  render: 3,
  components: 4,
  layouts: 5,
  pages: 6,
};
/** Anyone may import a leaf; a leaf imports nothing, except that `state` may use the types of `i18n`. */
export const LEAVES = ['i18n', 'state'];
const EDGE = ['render', 'components', 'layouts', 'pages'];
const BROWSER_NAMES = ['document', 'window', 'localStorage', 'sessionStorage', 'navigator'];
const DISK = ['src/data/dataset.ts', 'src/data/disk.ts'];
const NOT_IN_BROWSER = /^(zod|arquero|yaml|linkedom|astro:.*|node:.*|fs|path)(\/|$)/;

/** Layer of a file: its folder under `src`; files that stand in `src` itself belong to the pages. */
export function layerOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'pages' : folder;
}

/** Path in the repository that a relative import means; null for a package. */
const target = (from: SourceFile, { specifier }: Import): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from.path), specifier.replace(/\?.*$/, '')) : null;

function layering(file: SourceFile): string[] {
  const from = layerOf(file.path);
  if (!LEAVES.includes(from) && !(from in RANKS)) {
    return [
      `${file.path}: src/${from} is no layer. Move the file, or give the layer its place in tests/lib/architecture.ts`,
    ];
  }
  return file.imports.flatMap((one) => {
    const path = target(file, one);
    if (path === null) return [];
    if (!path.startsWith('src/')) return EDGE.includes(from) ? [] : [`${file.path}: imports ${path} from outside src`];
    return mayImport(from, layerOf(path), one.typeOnly) ? [] : [`${file.path}: ${from} must not import ${path}`];
  });
}

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  if (from === to) return true;
  if (LEAVES.includes(from)) return from === 'state' && to === 'i18n' && typeOnly;
  if (LEAVES.includes(to)) return true;
  if (to === 'styles') return EDGE.includes(from);
  if (from === 'citation') return to === 'data' && typeOnly;
  return (RANKS[to] ?? Infinity) < (RANKS[from] ?? -Infinity);
}

function edges(file: SourceFile): string[] {
  if (EDGE.includes(layerOf(file.path))) return [];
  const names = BROWSER_NAMES.filter((name) => file.globals.has(name));
  const modules = file.imports
    .filter(({ specifier }) => /^(node:)?fs(\/|$)|^astro(:|$)/.test(specifier) && !DISK.includes(file.path))
    .map(({ specifier }) => specifier);
  return [...names, ...modules].map((name) => `${file.path}: ${name} belongs in ${EDGE.join(', ')}`);
}

const reachesReaders = ({ path }: SourceFile): boolean =>
  path.startsWith('src/model/') ||
  path.startsWith('src/state/') ||
  /^src\/figures\/[^/]+\/(draw|text|controls)\.ts$/.test(path);

/** Follows what a file loads at run time, and reports the shortest way to what must stay out of the browser. */
function browserWeight(file: SourceFile, files: ReadonlyMap<string, SourceFile>): string[] {
  if (!reachesReaders(file)) return [];
  const seen = new Set([file.path]);
  const found: string[] = [];
  const queue: { at: SourceFile; way: string[] }[] = [{ at: file, way: [file.path] }];
  for (const { at, way } of queue) {
    for (const one of at.imports.filter(({ typeOnly }) => !typeOnly)) {
      const path = target(at, one);
      const name = path ?? one.specifier;
      if (seen.has(name)) continue;
      seen.add(name);
      if (path === 'src/data/dataset.ts' || (path === null && NOT_IN_BROWSER.test(name))) {
        found.push(
          `${[...way, name].join(' → ')}: must stay out of the browser. Import its types alone, or part the file`,
        );
      }
      const next = path === null ? undefined : files.get(path);
      if (next) queue.push({ at: next, way: [...way, next.path] });
    }
  }
  return found;
}

/** Every breach of the architecture in these files, one line each: where, what, and what to do. */
export function breaches(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) => [...layering(file), ...edges(file), ...browserWeight(file, byPath)]);
}
