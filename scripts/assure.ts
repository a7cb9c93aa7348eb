// `npm run assure`: every long check, each with its figure. `npm run assure -- faults` takes only those named.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from './assure/build.ts';
import type { Check, Found } from './assure/check.ts';
import { CHECKS } from './assure/index.ts';
import { resultsPage, type Result } from './assure/results.ts';
import { ROOT } from './lib/root.ts';

const PAGE = join(ROOT, 'docs', 'assurance.md');
const UNBUILT: Found = { ok: null, figure: 'there is no site to read, because its build failed' };

const asked = new Set(process.argv.slice(2));
const unknown = [...asked].filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are ${CHECKS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
const changed = git('status', '--porcelain', '--', ':!docs/assurance.md', ':!node_modules') !== '';
const commit = `${git('rev-parse', '--short', 'HEAD')}${changed ? ' and changes' : ''}`;

/** A check that breaks off has failed; the rest still runs. */
async function outcome({ run }: Check): Promise<Found> {
  try {
    return await run();
  } catch (error) {
    console.log(error);
    const [figure = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { ok: false, figure };
  }
}

async function resultOf(check: Check): Promise<Result> {
  console.log(`\n▸ ${check.name}: ${check.says}`);
  const began = performance.now();
  const found = await outcome(check);
  const seconds = (performance.now() - began) / 1000;
  const mark = found.ok === null ? '–' : found.ok ? '✓' : '✗';
  console.log(`${mark} ${check.name}: ${found.ok === null ? 'not run, ' : ''}${found.figure}; ${seconds.toFixed(1)} s`);
  return { name: check.name, ...found, commit, date: new Date().toISOString().slice(0, 10), seconds };
}

/** Written after each check, so that a run that is broken off keeps what it has found. */
async function write(results: readonly Result[]): Promise<void> {
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const page = resultsPage(CHECKS, results, before);
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

mkdirSync(join(ROOT, '.cache', 'assure'), { recursive: true });
const wanted = CHECKS.filter(({ name }) => asked.size === 0 || asked.has(name));
const needsSite = wanted.some(({ site }) => site);
const results: Result[] = [];
for (const check of CHECKS.filter((each) => wanted.includes(each) || (needsSite && each === build))) {
  const unbuilt = check.site && results.some(({ name, ok }) => name === build.name && ok === false);
  results.push(await resultOf(unbuilt ? { ...check, run: () => Promise.resolve(UNBUILT) } : check));
  await write(results);
}
const failed = results.filter(({ ok }) => ok === false).map(({ name }) => name);
const minutes = results.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
console.log(`\n${minutes.toFixed(1)} min. ${failed.length > 0 ? `Failed: ${failed.join(', ')}.` : 'Nothing failed.'}`);
if (failed.length > 0) process.exitCode = 1;
