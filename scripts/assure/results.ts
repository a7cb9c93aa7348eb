import type { Check, Found } from './check.ts';

/** One line of the table: what a check found, of which commit, on which day, and how long it took. */
export interface Result extends Found {
  readonly name: string;
  /** Short hash, and whether something was changed since. */
  readonly commit: string;
  /** Day of the run, such as 2026-11-30. */
  readonly date: string;
  readonly seconds: number;
}

const HEAD = [
  '# What is proven, and when it was last',
  '',
  '`npm run assure` runs the long checks and writes this page; `npm run assure -- faults` runs one of them and renews its row alone. The short ones are `npm test`.',
  '',
];
const COLUMNS = ['Check', 'What it proves', 'Result', 'Figure', 'Commit', 'Date', 'Seconds'];

const word = (ok: boolean | null): string => (ok === null ? 'not run' : ok ? 'passed' : 'FAILED');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const row = ({ name, says }: Check, { ok, figure, commit, date, seconds }: Result): string =>
  line([`\`${name}\``, cell(says), word(ok), cell(figure), commit, date, seconds.toFixed(0)]);
const never = ({ name, says }: Check): string => line([`\`${name}\``, cell(says), 'not run', 'never yet', '', '', '']);

/** The row of each check that a page of results holds, by the check's name. */
const rowsOf = (page: string): Map<string, string> =>
  new Map([...page.matchAll(/^\| `([a-z-]+)` .*$/gm)].map(([text, name = '']) => [name, text]));

/**
 * The page of results in Markdown: the rows of `results` renewed, those of other checks as `before` has them, in the
 * order of `checks`. A check that has no row yet says so; the row of one that is no longer a check is dropped.
 */
export function resultsPage(checks: readonly Check[], results: readonly Result[], before = ''): string {
  const kept = rowsOf(before);
  const rows = checks.map((check) => {
    const result = results.find(({ name }) => name === check.name);
    return result ? row(check, result) : (kept.get(check.name) ?? never(check));
  });
  return [...HEAD, line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows, ''].join('\n');
}
