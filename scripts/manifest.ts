/**
 * `npm run manifest [-- <dir>]` writes data/manifest.json: the SHA-256 of each data file’s canonical form. With a
 * directory, the files that it holds are hashed there and only the rest in data/, which proves that what was taken over
 * from it is what stands in data/.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../src/data/dataset.ts';
import { readTree } from '../src/data/disk.ts';
import { parseFiles } from '../src/data/documents.ts';
import { manifestOf, type Manifest } from '../src/data/manifest.ts';
import { tell } from '../src/data/problem.ts';

/** The manifest of a directory. Ends the script where a file can’t be read, but for those that a pack may lack. */
function read(dir: string, partial: boolean): Manifest {
  const tree = readTree(dir);
  const { documents, problems } = parseFiles(tree.files);
  const all = [...(partial ? [] : tree.problems), ...problems];
  if (all.length > 0) {
    console.error(all.map(tell).join('\n'));
    process.exit(1);
  }
  return manifestOf(documents);
}

const [pack] = process.argv.slice(2);
const dir = dataDir();
const all: Manifest = { ...read(dir, false), ...(pack === undefined ? {} : read(pack, true)) };
const names = Object.keys(all).sort();
const file = join(dir, 'manifest.json');
writeFileSync(file, `${JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])), null, 2)}\n`);
console.log(`${file}: ${names.length} files${pack === undefined ? '' : `, as ${pack} has them`}`);
