import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { DatasetError, readDataset } from '../../src/data/dataset.ts';
import { tell } from '../../src/data/problem.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** The frozen dataset. */
export const FROZEN = join(fixtures, 'dataset');

/** The folder of the overlays: each lays faulty files over the frozen dataset. */
export const OVERLAYS = join(fixtures, 'data');

/** A copy of the frozen dataset in a folder of its own, with an overlay if one is named. Whoever asks for it removes it. */
export function layOver(overlay?: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'shared-care-data-'));
  cpSync(FROZEN, dir, { recursive: true });
  if (overlay !== undefined) cpSync(join(OVERLAYS, overlay), dir, { recursive: true });
  return dir;
}

/** The same for one test, gone after it. */
export function withFixture(overlay?: string): string {
  const dir = layOver(overlay);
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** What reading a data directory says is wrong, one line a problem; nothing if all is well. */
export function faultsOf(dir: string): string[] {
  try {
    readDataset(dir);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(tell);
    throw error;
  }
}
