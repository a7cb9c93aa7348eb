import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sum, summary, tally } from '../../scripts/lib/summary.ts';

const dir = mkdtempSync(join(tmpdir(), 'shared-care-summary-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('tally', () => {
  it('counts a file that breaks before its first test as one failure', () => {
    const file = join(dir, 'report.json');
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ];
    writeFileSync(file, JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults }));
    expect(tally(file)).toEqual({ passed: 2, failed: 2 });
  });

  it('counts nothing where no report was written', () => {
    expect(tally(join(dir, 'none.json'))).toEqual({ passed: 0, failed: 0 });
  });

  it('adds up', () => {
    expect(
      sum([
        { passed: 2, failed: 1 },
        { passed: 3, failed: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
  });
});

describe('summary', () => {
  it('names each step with its state and time, and the total', () => {
    const outcomes = [
      { name: 'data', ok: true, seconds: 1.25 },
      { name: 'lint', ok: false, seconds: 10 },
      { name: 'browser', ok: null, seconds: 0 },
    ];
    const lines = summary(outcomes, 10.5).split('\n');
    expect(lines).toEqual([
      '  data     ok          1.3 s',
      '  lint     FAILED     10.0 s',
      '  browser  not run',
      '  total               10.5 s',
    ]);
  });
});
