import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests of one report by Vitest's `json` reporter. A file that fails before its first test counts as one
 * failure. A report that does not exist counts nothing: the run that should have written it says why.
 */
export function tally(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

export interface Outcome {
  name: string;
  /** Null where the step was not run, because an earlier one failed. */
  ok: boolean | null;
  seconds: number;
}

/** The table of steps with their wall times, and a last line with the whole: less than their sum where some ran at once. */
export function summary(outcomes: readonly Outcome[], total: number): string {
  const word = (ok: boolean | null) => (ok === null ? 'not run' : ok ? 'ok' : 'FAILED');
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map(
    ({ name, ok, seconds }) =>
      `  ${name.padEnd(width)}  ${word(ok).padEnd(7)}${ok === null ? '' : `${seconds.toFixed(1).padStart(8)} s`}`,
  );
  return [...lines, `  ${'total'.padEnd(width)}  ${' '.repeat(7)}${total.toFixed(1).padStart(8)} s`].join('\n');
}
