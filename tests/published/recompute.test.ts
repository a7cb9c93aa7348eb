import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { figure } from '../../src/figures/index.ts';
import { figureCsv } from '../../src/render/csv/figure-csv.ts';
import { FILES } from './lib/live.ts';

// Twice some twenty thousand draws, and those of the figures before them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SCRIPT = 'scripts/recompute.mjs';
const folder = mkdtempSync(join(tmpdir(), 'published-'));
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(() => {
  for (const [name, text] of FILES) put(`data/${name}.csv`, text);
  for (const id of ['claim-test', 'robustness']) put(`figures/${id}.en.csv`, figureCsv(figure(id), dataset(), 'en'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('knows nothing of the site’s own code', () => {
  const imports = [...readFileSync(SCRIPT, 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)];
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.map(([, name]) => name).filter((name) => !name!.startsWith('node:'))).toEqual([]);
});

it('finds the published differences, intervals and p of both verdicts from the published files alone', () => {
  const said = execFileSync(process.execPath, [SCRIPT, join(folder, 'data')], { encoding: 'utf8' });
  expect(said).toContain('Adequacy\n  D: ');
  expect(said).toContain('Capacity\n  D: ');
  expect(said).not.toContain('DIFFERS');
});

it('fails and names what differs where the data are not those of the figures', () => {
  const text = FILES.get('phases')!;
  const lines = text.split('\r\n');
  const at = lines.findIndex((line) => /,true,.*,2,2,\d$/.test(line));
  expect(at).toBeGreaterThan(0);
  lines[at] = lines[at]!.replace(/,(\d?),(\d?),(\d?)$/, ',2,0,$3');
  put('changed/phases.csv', lines.join('\r\n'));
  put('changed/cases.csv', FILES.get('cases')!);
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, join(folder, 'changed'), join(folder, 'figures')], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/Capacity\n {2}D: .* — DIFFERS/);
  expect(status).toBe(1);
});
