import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { provideChromium } from '../lib/chromium.ts';
import { compress } from '../lib/compress.ts';
import { installTools } from '../lib/install-tools.ts';
import { launch } from '../lib/launch.ts';
import { serve } from '../lib/serve.ts';
import { changeAndPaint } from './change-and-paint.ts';
import { hosted } from './hosted.ts';
import { loadLighthouse } from './lighthouse.ts';
import { median } from './median.ts';
import { pictureThere } from './picture-there.ts';
import { RIVALS, versionsOf, writeRivals } from './rivals/rival-pages.ts';
import { withDebugging } from './with-debugging.ts';

const RUNS = Number(process.env['RUNS'] ?? 3);
const CHANGES = 200;
const THROTTLE = 4;
const OURS = 'en/embed/quadrant-map/';

const cell = (text: string) => text.padStart(12);
const HEAD = ['kB at first', 'kB in use', 'LCP, ms', 'picture, ms', 'change p50', 'p95', 'longest'];

/** A page on which the one handle that all have in common can be changed, and the bytes that it took to get there. */
async function inUse(browser: Browser, url: string): Promise<{ page: Page; bytes: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('#chart canvas, #chart svg, report-figure[data-id]', { state: 'attached' });
  if (await page.locator('report-figure[data-id]').count()) {
    await page.locator('report-figure').hover();
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('report-figure [data-key]:not([data-key="setting"])'))
        part.removeAttribute('data-key');
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return { page, bytes };
}

/**
 * The map as this site has it beside the same dots drawn in the browser by other libraries: what travels, when the largest text
 * and the picture are there, and how long a change takes to its paint. There is no target; true unless it breaks off.
 */
export async function benchRivals(): Promise<boolean> {
  const hindrance = installTools('scripts/bench/rivals');
  if (hindrance !== null) throw new Error(hindrance);
  const { version, audit } = await loadLighthouse();
  const folder = mkdtempSync(join(tmpdir(), 'rivals-'));
  await writeRivals(folder);
  await compress(folder);
  // A server of their own, without this site's security policy: two of them make functions from text or styles in place.
  const theirs = await serve({ dir: folder, base: '/', compressed: true });
  try {
    return await hosted(async ({ url }) => {
      console.log(
        `Lighthouse ${version}, mobile, median of ${RUNS} runs; ${CHANGES} changes at ${THROTTLE}× CPU throttle\n`,
      );
      console.log(HEAD.map(cell).join(''));
      const rivals = Object.entries(RIVALS).map(([name, packages]) => [`${theirs.url}${name}/`, versionsOf(packages)]);
      for (const [address = '', what] of [[url + OURS, 'this site, the figure embedded'], ...rivals]) {
        const measured = await measure(address, audit);
        console.log(measured.map((value) => cell(value.toFixed(0))).join('') + `  ${what}`);
      }
      return true;
    });
  } finally {
    await theirs.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(url: string, audit: Awaited<ReturnType<typeof loadLighthouse>>['audit']): Promise<number[]> {
  const audits = [];
  const pictures = [];
  for (let run = 0; run < RUNS; run++) {
    audits.push(await withDebugging(provideChromium(), (port) => audit(url, port)));
    pictures.push(await pictureThere(url));
  }
  const browser = await launch(provideChromium());
  try {
    const { page, bytes } = await inUse(browser, url);
    const times = (await page.evaluate(changeAndPaint, CHANGES)).sort((a, b) => a - b);
    const at = (q: number) => times[Math.ceil(q * times.length) - 1] ?? NaN;
    return [
      median(audits.map((one) => one.bytes)) / 1000,
      bytes / 1000,
      median(audits.map(({ lcp }) => lcp)),
      median(pictures),
      at(0.5),
      at(0.95),
      times.at(-1) ?? NaN,
    ];
  } finally {
    await browser.close();
  }
}
