import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { basePath } from '../../../scripts/lib/base-path.ts';
import { ROOT } from '../../../scripts/lib/root.ts';

const DIST = join(ROOT, 'dist');
/** Path under which the site was built, with a slash at both ends. */
export const BASE = basePath();

export interface BuiltPage {
  /** Path on the site, without the base: `/en/cases/`. */
  path: string;
  html: string;
}

/** Every file of the built site, as its path without the base: `/en/index.html`. Throws where nothing is built. */
export function builtFiles(): string[] {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('There is no built site in dist/. Run `npm run build` first');
  return globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/'))
    .sort();
}

/** Text of one built file, by its path without the base. */
export const readBuilt = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Bytes of one built file, by its path without the base. */
export const bytesOfBuilt = (path: string): Buffer => readFileSync(join(DIST, path));

let pages: readonly BuiltPage[] | undefined;

/** Every page of the built site, sorted by path; read once for all tests of a process. */
export const builtPages = (): readonly BuiltPage[] =>
  (pages ??= builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file.replace(/index\.html$/, ''), html: readBuilt(file) })));

/** The document of a page, to be asked by selectors. */
export const documentOf = ({ html }: Pick<BuiltPage, 'html'>): Document => parseHTML(html).document;

/** The file that an address on a page means, without the base; null for another host and for `mailto:` and the like. */
export function fileOf(href: string, from: BuiltPage): string | null {
  const here = new URL(BASE.slice(0, -1) + from.path, 'http://site.invalid');
  const url = new URL(href, here);
  if (url.origin !== here.origin) return null;
  const path = decodeURI(url.pathname);
  if (!path.startsWith(BASE)) return `outside the base: ${path}`;
  const inside = path.slice(BASE.length - 1);
  return inside.endsWith('/') ? `${inside}index.html` : inside;
}
