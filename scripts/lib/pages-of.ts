import { globSync } from 'node:fs';

/** Paths of the pages of a built site below its root, such as `en/cases/`, in the order of the alphabet. */
export const pagesOf = (dir: string): string[] =>
  globSync('**/*.html', { cwd: dir })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
