import { csvParseRows } from 'd3-dsv';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import type { Result } from './result.ts';
import { scanJson } from './scan-json.ts';

/** More aliases than a hand-written file needs; fewer than a bomb of nested aliases uses. */
const MAX_ALIASES = 100;

const one = (problem: Problem): { ok: false; problems: Problem[] } => ({ ok: false, problems: [problem] });
const TOO_DEEP = { path: '', what: 'it is nested too deeply', cure: 'Check the brackets and the indentation' };
const EMPTY = { path: '', what: 'the file is empty', cure: 'Fill it in, or restore it from the repository' };

const YAML_CURES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two',
  BAD_INDENT: 'Close the bracket before it, or indent the line as its neighbours are',
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_SCALAR_START: 'Put the text in quotes',
  MULTIPLE_DOCS: 'Remove the line "---"',
  TAG_RESOLVE_FAILED: 'Remove the tag that begins with "!"',
};

const YAML_WHATS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'the field stands twice in one map',
  TAB_AS_INDENT: 'a tab stands where spaces belong',
  MULTIPLE_DOCS: 'the file holds more than one document',
};

function yamlProblem(file: string, { code, message, linePos }: YAMLError): Problem {
  const [at] = linePos ?? [];
  const [first = ''] = message.split(/ at line \d+|\n/);
  return {
    file,
    path: at ? `line ${at.line}, column ${at.col}` : '',
    what: YAML_WHATS[code] ?? `broken YAML: ${first.replace(/[.:]$/, '').replace(/["']quote$/, 'quote')}`,
    cure: YAML_CURES[code] ?? 'Check quotes, colons and indentation there and on the line before',
  };
}

/** The faults that tell something: after the first, the grammar only stumbles on, but every double key is its own. */
const telling = (faults: readonly YAMLError[]): YAMLError[] =>
  faults.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY');

/** YAML 1.2 → value. No tags, one document, no duplicate key, few aliases. */
export function parseYaml(file: string, text: string): Result<unknown> {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, stringKeys: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.some(({ message }) => message.includes('call stack'))) return one({ file, ...TOO_DEEP });
    if (faults.length > 0) return { ok: false, problems: telling(faults).map((fault) => yamlProblem(file, fault)) };
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return value === null ? one({ file, ...EMPTY }) : { ok: true, value };
  } catch (error) {
    if (error instanceof ReferenceError) {
      return one({ file, path: '', what: 'its aliases multiply into too many values', cure: 'Write the values out' });
    }
    if (error instanceof RangeError) {
      return one({ file, ...TOO_DEEP });
    }
    throw error;
  }
}

/** JSON → value. No duplicate key. */
export function parseJson(file: string, text: string): Result<unknown> {
  const at = (offset: number): string => {
    const before = text.slice(0, offset).split('\n');
    return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  };
  const { broken, doubles } = scanJson(text);
  if (broken !== null) {
    const cure = 'Check quotes, commas and brackets there and just before';
    return one({ file, path: at(broken), what: 'broken JSON', cure });
  }
  if (doubles.length === 0) return { ok: true, value: JSON.parse(text) as unknown };
  const { DUPLICATE_KEY: what = '' } = YAML_WHATS;
  return {
    ok: false,
    problems: doubles.map((offset) => ({ file, path: at(offset), what, cure: 'Keep one of the two' })),
  };
}

/** CSV → rows by column. Every row has a cell for each of the columns, which stand in their order. */
export function parseCsv(file: string, text: string, columns: readonly string[]): Result<Record<string, string>[]> {
  const [head = [], ...body] = csvParseRows(text);
  if (head.join() !== columns.join()) {
    const cure = `Write the first line as ${columns.join(',')}`;
    return one({ file, path: 'line 1', what: `the columns are ${head.join(',')}`, cure });
  }
  const problems: Problem[] = [];
  const rows = body.map((cells, index) => {
    if (cells.length !== columns.length) {
      const what = `the row has ${cells.length} cells for ${columns.length} columns`;
      const cure =
        cells.length > columns.length
          ? 'Put a text that has a comma in quotes'
          : 'Add the missing cells, empty ones too';
      problems.push({ file, path: `line ${index + 2}`, what, cure });
    }
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows };
}
