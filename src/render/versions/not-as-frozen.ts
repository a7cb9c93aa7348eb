import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfBytes } from '../dataset/published-file.ts';
import { MANIFEST_FILE, type FrozenManifest } from './frozen.ts';

/**
 * What stands otherwise in the folder of a frozen version than its manifest says, one sentence a file; none if all is
 * as it was.
 *
 * @param dir the folder of that version
 */
export function notAsFrozen(dir: string, { version, files }: FrozenManifest): string[] {
  const there = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );
  const paths = [...new Set([...Object.keys(files), ...there])].filter((path) => path !== MANIFEST_FILE).sort();
  return paths.flatMap((path) => {
    const wanted = files[path];
    const file = join(dir, path);
    const what = !wanted
      ? 'is new'
      : !existsSync(file)
        ? 'is missing'
        : hashOfBytes(readFileSync(file)) === wanted.sha256
          ? null
          : 'has changed';
    return what === null
      ? []
      : [
          `public/v/${version}/${path} ${what}. A frozen version stays as it is: restore the folder from the repository`,
        ];
  });
}
