import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../i18n/languages.ts';
import { BY_CONTENT } from '../headers/lasting.ts';

/** Folders left to the browser: figures in other sites’ pages, and versions that stand as they were frozen. */
export const APART: readonly string[] = ['v/', ...LANGS.flatMap((lang) => [`${lang}/embed/`, `${lang}/oembed/`])];

/** Files with names of their own that pages load by script or show: records of figures, lists of views, small pictures. */
const BY_NAME = ['favicon.svg', 'figures/*.json', '*/view/list.json', 'share/*/small/*.png'];

/** Digits of a hash, of 64: no two contents of one file will ever share them by chance. */
const DIGITS = 16;

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, DIGITS);

const isApart = (path: string): boolean => APART.some((folder) => path.startsWith(folder) && path !== folder);

/**
 * Every file of a built site that a reader’s browser may keep, with its hash: the pages, each named by its folder, and
 * what they load. Not the downloads.
 *
 * @param root folder of the built site
 */
export function keptFiles(root: string): Record<string, string> {
  const found = globSync(['**/index.html', ...BY_CONTENT.map((folder) => `${folder}**`), ...BY_NAME], { cwd: root });
  const files = found
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), file] as const)
    .filter(([path]) => !isApart(path))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(files.map(([path, file]) => [path, hashOf(readFileSync(join(root, file)))]));
}
