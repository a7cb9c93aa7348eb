import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, FOLDERS, limitOf, NOT_DATA } from './files.ts';
import type { Problem } from './problem.ts';
import { nearest } from './nearest.ts';

export interface Tree {
  /** Bytes of every data file, by its name relative to the data directory; sorted by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

const MEGABYTE = 1024 * 1024;
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function list(dir: string): string[] {
  try {
    return readdirSync(dir).sort(compare);
  } catch {
    // Each file that is wanted from the folder is then reported as missing.
    return [];
  }
}

/** Bytes of one file, or why it can’t be read. Looks at the size first, so that no huge file enters memory. */
function read(dir: string, file: string): Uint8Array | Problem {
  const problem = (what: string, cure: string): Problem => ({ file, path: '', what, cure });
  try {
    const stat = statSync(join(dir, file));
    if (stat.isDirectory()) return problem('a folder stands where a file belongs', 'Rename or remove the folder');
    const limit = limitOf(file);
    if (stat.size > limit) {
      const size = (stat.size / MEGABYTE).toFixed(1);
      return problem(
        `the file has ${size} MB; at most ${limit / MEGABYTE} MB are read`,
        'Check what it holds, or split it',
      );
    }
    return readFileSync(join(dir, file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return problem('the file is missing', 'Add it, or restore it from the repository');
    return problem(`the file cannot be read (${codeOf(error)})`, 'Check that it is a file and that you may read it');
  }
}

/** Names of the records in a folder, and what stands there without being one. */
function records(
  dir: string,
  folder: keyof typeof FOLDERS,
  known: readonly string[],
): { files: string[]; strays: Problem[] } {
  const ending = FOLDERS[folder];
  const files: string[] = [];
  const strays: Problem[] = [];
  for (const name of list(join(dir, folder))) {
    const file = `${folder}/${name}`;
    if (known.includes(file)) continue;
    if (name.endsWith(ending) && !name.startsWith('.')) files.push(file);
    else
      strays.push({
        file,
        path: '',
        what: `only ${ending} files belong in ${folder}/`,
        cure: `Give it that ending if it is a record, or remove it`,
      });
  }
  return { files, strays };
}

function strayAtTop(dir: string, folder: string, known: readonly string[]): Problem[] {
  return list(join(dir, folder)).flatMap((name): Problem[] => {
    const file = folder === '' ? name : `${folder}/${name}`;
    const isFolder = known.some((other) => other.startsWith(`${file}/`)) || file in FOLDERS;
    if (known.includes(file) || NOT_DATA.includes(file) || isFolder) return [];
    const meant = nearest(file, known);
    const cure = meant ? `Did you mean ${meant}? Otherwise remove it` : 'Remove it';
    return [{ file, path: '', what: 'no such file belongs in the data', cure }];
  });
}

/** Hidden files are what systems leave behind; they lose nothing. Any other stray may be a record that nobody reads. */
const isHidden = ({ file }: Problem): boolean => (file.split('/').at(-1) ?? '').startsWith('.');

/** Reads every file of a data directory once. Nothing else in the project touches the data on disk. */
export function readTree(dir: string): Tree {
  const fixed = Object.values(FILES).map(({ file }) => file as string);
  const folders = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).map((folder) => records(dir, folder, fixed));
  const names = [...fixed, ...folders.flatMap(({ files }) => files)].sort(compare);
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const name of names) {
    const found = read(dir, name);
    if (found instanceof Uint8Array) files.set(name, found);
    else problems.push(found);
  }
  const strays = [
    ...folders.flatMap((folder) => folder.strays),
    ...strayAtTop(dir, '', fixed),
    ...strayAtTop(dir, 'coding', fixed),
  ];
  problems.push(...strays.filter((stray) => !isHidden(stray)));
  return { files, problems, warnings: strays.filter(isHidden) };
}
