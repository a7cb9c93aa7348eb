import { decode } from './decode.ts';
import { parseCsv, parseJson, parseYaml } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Result } from './result.ts';
import { SERIES_COLUMNS } from './schema/series.ts';

/** What each file says before any schema has looked at it, by the file's name. Holds the files that could be parsed. */
export type Documents = ReadonlyMap<string, unknown>;

/** The value of a file by its ending. */
export function parseFile(file: string, bytes: Uint8Array): Result<unknown> {
  const text = decode(file, bytes);
  if (!text.ok) return text;
  if (file.endsWith('.json')) return parseJson(file, text.value);
  if (file.endsWith('.csv')) return parseCsv(file, text.value, SERIES_COLUMNS);
  return parseYaml(file, text.value);
}

/** The values of all files that can be parsed, and the problems of the rest. */
export function parseFiles(files: ReadonlyMap<string, Uint8Array>): { documents: Documents; problems: Problem[] } {
  const documents = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const [file, bytes] of files) {
    const parsed = parseFile(file, bytes);
    if (parsed.ok) documents.set(file, parsed.value);
    else problems.push(...parsed.problems);
  }
  return { documents, problems };
}
