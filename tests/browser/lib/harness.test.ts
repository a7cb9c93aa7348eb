import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { tryQueries } from '../../../scripts/assure/fuzz/try-queries.ts';
import { serve, type Served } from '../../../scripts/lib/serve.ts';
import { axeViolations } from '../../../scripts/lib/axe-violations.ts';
import { expectNoAxeViolations } from './axe.ts';
import { it } from './it.ts';

const BAD = `<!doctype html><html lang="en"><title>A page with faults</title><main><h1>Faults</h1>
<img src="http://elsewhere.example/a.png"><p id="mode">static</p></main>
<script>document.getElementById('mode').textContent = matchMedia('(prefers-color-scheme: dark)').matches + navigator.language;
throw new Error('broken script')</script></html>`;
const STRICT = BAD.replace(
  '<title>',
  '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'"><title>',
);
const GOOD = `<!doctype html><html lang="en"><title>A page without faults</title><link rel="icon" href="data:,">
<main><h1>None</h1><p>Here.</p></main></html>`;

const GULLIBLE = GOOD.replace(
  '</main>',
  '</main><script>document.body.innerHTML += decodeURI(location.search.slice(1))</script>',
);

describe('the browser harness', () => {
  const dir = mkdtempSync(join(tmpdir(), 'shared-care-harness-'));
  let served: Served;

  beforeAll(async () => {
    writeFileSync(join(dir, 'bad.html'), BAD);
    writeFileSync(join(dir, 'strict.html'), STRICT);
    writeFileSync(join(dir, 'good.html'), GOOD);
    writeFileSync(join(dir, 'gullible.html'), GULLIBLE);
    served = await serve({ dir, base: '/' });
  });
  afterAll(async () => {
    await served.close();
    rmSync(dir, { recursive: true });
  });

  it('sees a request that leaves the origin, and a script that throws', async ({ openPage }) => {
    const { leaving, problems } = await openPage(`${served.url}bad`);
    expect(leaving).toEqual(['http://elsewhere.example/a.png']);
    expect(problems.join('\n')).toContain('broken script');
  });

  it('sees what the content security policy of a page forbids', async ({ openPage }) => {
    const { page, problems } = await openPage(`${served.url}strict`);
    expect(await page.textContent('#mode')).toBe('static');
    expect(problems.join('\n')).toContain('forbids inline as script-src-elem');
  });

  it('sees that hostile code in an address runs, and what it leaves', async ({ browser }) => {
    const queries = ['<img src="/good" onerror=hurt()>', '<h2>no harm</h2>'].map((query) => ({
      query,
      pairs: [query],
    }));
    const harm = (await tryQueries(browser, `${served.url}gullible`, queries)).join('\n');
    expect(harm).toContain('hostile code ran');
    expect(harm).toContain('there is <img');
    expect(await tryQueries(browser, `${served.url}good`, queries)).toEqual([]);
  });

  it('sees a fault of accessibility', async ({ openPage }) => {
    const { page } = await openPage(`${served.url}bad`);
    expect((await axeViolations(page)).join('\n')).toMatch(/^image-alt: .*\(img\)/m);
    await expect(expectNoAxeViolations(page)).rejects.toThrow('image-alt');
  });

  it('finds nothing wrong with a page that has no fault', async ({ openPage }) => {
    const { page, leaving, problems } = await openPage(`${served.url}good`);
    expect({ leaving, problems }).toEqual({ leaving: [], problems: [] });
    await expectNoAxeViolations(page);
  });

  it('runs no script where JavaScript is off', async ({ openPage }) => {
    const { page } = await openPage(`${served.url}bad`, { javaScript: false });
    expect(await page.textContent('#mode')).toBe('static');
  });

  it('sets width, theme and language', async ({ openPage }) => {
    const { page } = await openPage(`${served.url}bad`, { width: 360, theme: 'dark', lang: 'zh-CN' });
    expect(await page.textContent('#mode')).toBe('truezh-CN');
    expect(page.viewportSize()?.width).toBe(360);
  });
});
