import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Check } from '../../scripts/assure/check.ts';
import { CHECKS } from '../../scripts/assure/index.ts';
import { scoreOf } from '../../scripts/assure/mutation-score.ts';
import { nuErrors } from '../../scripts/assure/nu-errors.ts';
import { unequalFiles } from '../../scripts/assure/reproducible.ts';
import { resultsPage, type Result } from '../../scripts/assure/results.ts';

const check = (name: string): Check => ({
  name,
  says: `What ${name} proves`,
  site: false,
  minutes: 1,
  run: () => Promise.resolve({ ok: true, figure: '' }),
});
const result = (name: string, ok: boolean | null, figure: string): Result => ({
  name,
  ok,
  figure,
  commit: 'abc1234',
  date: '2026-11-30',
  seconds: 61.4,
});
const rows = (page: string): string[] => page.split('\n').filter((line) => line.startsWith('| `'));

describe('the long checks', () => {
  it('have names of their own, and take at most 75 minutes together', () => {
    const names = CHECKS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(CHECKS.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(75);
  });

  it('are each in the file of that name', () => {
    const files = readdirSync(new URL('../../scripts/assure', import.meta.url));
    expect(CHECKS.filter(({ name }) => !files.includes(`${name}.ts`))).toEqual([]);
  });
});

describe('the page of results', () => {
  const both = [check('first'), check('second')];

  it('has a row for each check, also for one that never ran', () => {
    expect(rows(resultsPage(both, [result('second', true, '12 of 12 | all')]))).toEqual([
      '| `first` | What first proves | not run | never yet |  |  |  |',
      '| `second` | What second proves | passed | 12 of 12 \\| all | abc1234 | 2026-11-30 | 61 |',
    ]);
  });

  it('keeps the rows of checks that did not run, and says of one that could not why', () => {
    const before = resultsPage(both, [result('first', true, '1'), result('second', true, '2')]);
    const after = resultsPage(both, [result('second', null, 'there is no Java')], before);
    expect(rows(after)).toEqual([
      '| `first` | What first proves | passed | 1 | abc1234 | 2026-11-30 | 61 |',
      '| `second` | What second proves | not run | there is no Java | abc1234 | 2026-11-30 | 61 |',
    ]);
    expect(rows(resultsPage([check('first')], [result('first', false, '0')], after))).toEqual([
      '| `first` | What first proves | FAILED | 0 | abc1234 | 2026-11-30 | 61 |',
    ]);
  });
});

describe('two builds', () => {
  it('are compared file by file, and byte by byte', () => {
    const [one, other] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'shared-care-twice-')));
    onTestFinished(() => [one!, other!].forEach((dir) => rmSync(dir, { recursive: true })));
    for (const dir of [one!, other!]) writeFileSync(join(dir, 'equal.html'), 'a');
    expect(unequalFiles(one!, other!)).toEqual([]);
    writeFileSync(join(one!, 'a.png'), Uint8Array.of(0, 255));
    writeFileSync(join(other!, 'a.png'), Uint8Array.of(0, 254));
    writeFileSync(join(one!, 'b.txt'), '');
    writeFileSync(join(other!, 'c.txt'), '');
    expect(unequalFiles(one!, other!)).toEqual([
      'a.png differs',
      'b.txt stands in the first alone',
      'c.txt stands in the second alone',
    ]);
  });
});

describe('the mutation score', () => {
  it('counts what no test reaches as survived, and what was not tried not at all', () => {
    const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
    const files = { a: mutants('Killed', 'Killed', 'Survived', 'Ignored'), b: mutants('Timeout', 'NoCoverage') };
    expect(scoreOf({ files })).toEqual({ percent: 60, noticed: 3, made: 5, setAside: 1 });
    expect(scoreOf({ files: {} }).percent).toBe(0);
  });
});

describe('what the Nu HTML checker says', () => {
  it('is an error of the site, also where it could not read a page, unless it is mere information', () => {
    const at = { url: 'file:/site/dist/en/index.html', lastLine: 3, lastColumn: 14 };
    const messages = [
      { ...at, type: 'error', message: 'Duplicate ID “a”.' },
      { ...at, type: 'info', message: 'Trailing slash.' },
      { type: 'non-document-error', url: 'file:/site/dist/b.html', message: 'Unreadable.' },
    ];
    expect(nuErrors({ messages }, '/site/dist')).toEqual([
      '/en/index.html:3:14 Duplicate ID “a”.',
      '/b.html:?:? Unreadable.',
    ]);
  });
});
