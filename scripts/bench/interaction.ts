import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { FIGURES } from '../../src/figures/index.ts';
import { provideChromium } from '../lib/chromium.ts';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { serve } from '../lib/serve.ts';
import { changeAndPaint } from './change-and-paint.ts';

const THROTTLE = 4;
const CHANGES = 200;
/** Budgets in ms from an input to the paint that shows it. */
const BUDGET = { p50: 50, p95: 100 };
const BUDGET_OF_MANY = { p50: Infinity, p95: 300 };
const MANY = 2000;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? NaN;
const cell = (text: string) => text.padStart(12);

/** Rows of the map, copied under new ids until there are as many as asked. */
function copied(rows: readonly { caseId: string }[]): unknown[] {
  return Array.from({ length: MANY }, (_, i) => {
    const row = rows[i % rows.length] ?? { caseId: '' };
    const round = Math.floor(i / rows.length);
    return round === 0 ? row : { ...row, caseId: `${row.caseId}-${round}` };
  });
}

/** A figure's own page, awake, in a browser slowed down to a phone's pace. */
async function awake(browser: Browser, address: string, many: boolean): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (many)
    await page.route('**/rows/*.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: copied((await answer.json()) as { caseId: string }[]) });
    });
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('report-figure').hover();
  await page.waitForSelector('[data-awake]', { state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return page;
}

async function measure(browser: Browser, address: string, name: string, many = false): Promise<boolean> {
  const page = await awake(browser, address, many);
  const times = (await page.evaluate(changeAndPaint, CHANGES)).sort((a, b) => a - b);
  await page.close();
  const budget = many ? BUDGET_OF_MANY : BUDGET;
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const within = p50 <= budget.p50 && p95 <= budget.p95;
  console.log(
    [
      ...[times.length, p50, p95, times.at(-1) ?? NaN].map((value) => cell(value.toFixed(0))),
      cell(within ? 'within' : 'BEYOND'),
    ].join('') + `  ${name}`,
  );
  return within;
}

/** How long each figure takes from a change by the reader to the paint that shows it; false if one is beyond its budget. */
export async function benchInteraction(): Promise<boolean> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const dir = mkdtempSync(join(ROOT, '.cache', 'bench-'));
  const { ok, output } = await run('astro', ['build', '--outDir', dir], { quiet: true });
  if (!ok) throw new Error(`The build failed:\n${output}`);
  const { url, close } = await serve({ dir });
  const browser = await chromium.launch({ executablePath: provideChromium(), args: FLAGS });
  const page = (id: string) => `${url}en/figures/${id}/`;
  let all = true;
  try {
    console.log(`Chromium at ${THROTTLE}× CPU throttle, ms from input to paint\n`);
    console.log(['changes', 'p50', 'p95', 'longest', ''].map(cell).join(''));
    for (const { id } of FIGURES.filter((figure) => 'controls' in figure))
      all = (await measure(browser, page(id), id)) && all;
    all = (await measure(browser, page('quadrant-map'), `quadrant-map with ${MANY} phases`, true)) && all;
  } finally {
    await browser.close();
    await close();
    rmSync(dir, { recursive: true, force: true });
  }
  return all;
}
