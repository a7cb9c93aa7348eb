import { join, relative } from 'node:path';
import { assemble } from './assemble.ts';
import { readTree } from './disk.ts';
import { parseFiles } from './documents.ts';
import { tell, type Problem } from './problem.ts';
import type { Dataset } from './types.ts';

export type { Dataset } from './types.ts';

/** A directory as a message names it: from where the command runs, unless it lies elsewhere. */
const nameOf = (dir: string): string => {
  const name = relative(process.cwd(), dir);
  return name.startsWith('..') ? dir : name;
};

const byFile = (x: Problem, y: Problem): number => (x.file < y.file ? -1 : x.file > y.file ? 1 : 0);

/** Everything that is wrong in a data directory, in one message: the count, then one line a problem, sorted by file. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  // Hidden from the console, which would print the problems a second time below the message.
  readonly #problems: readonly Problem[];

  constructor(dir: string, problems: readonly Problem[]) {
    const sorted = [...problems].sort(byFile);
    const files = new Set(sorted.map(({ file }) => file)).size;
    const count = `${sorted.length} ${sorted.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
    super([`${count} of ${nameOf(dir)}`, ...sorted.map((problem) => `  ${tell(problem)}`)].join('\n'));
    this.#problems = sorted;
  }

  /** The problems, sorted by file. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }
}

/**
 * Reads a data directory once, checks it, and returns the dataset with what deserves a look.
 * Throws one `DatasetError` that lists every problem of every file.
 */
export function readDataset(dir: string): { dataset: Dataset; warnings: Problem[] } {
  const { files, problems, warnings } = readTree(dir);
  const parsed = parseFiles(files);
  const assembled = assemble(parsed.documents);
  const all = [...problems, ...parsed.problems, ...(assembled.ok ? [] : assembled.problems)];
  if (!assembled.ok || all.length > 0) throw new DatasetError(dir, all);
  return { dataset: assembled.dataset, warnings: [...warnings, ...assembled.warnings].sort(byFile) };
}

/** The data directory: `DATA_DIR` of the environment, or `data/` of the project, in whose root npm runs every script. */
export const dataDir = (): string => process.env['DATA_DIR'] ?? join(process.cwd(), 'data');

let memo: { dir: string; dataset: Dataset } | undefined;

/** The dataset of the project, read once a process. Warnings go to standard error. Throws as `readDataset` does. */
export function dataset(): Dataset {
  const dir = dataDir();
  if (memo?.dir !== dir) {
    const { dataset, warnings } = readDataset(dir);
    for (const warning of warnings) process.emitWarning(`data: ${tell(warning)}`);
    memo = { dir, dataset };
  }
  return memo.dataset;
}
