import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { embedCode } from '../../src/components/embed/embed-code.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';

const IDS = FULL ? FIGURES.map(({ id }) => id) : ['organisers', 'quadrant-map'];
/** States that the frames ask for in turn: none, one that is broken, and one that a figure knows. */
const STATES = ['', '?map.model=%ZZ&org.x=<b>', '?map.certainty=contested'];

/** A frame of someone else, which would like to be very high. */
const STRANGER = '<iframe src="stranger.html" title="Stranger" height="300"></iframe>';
const STRANGE = `<!doctype html><html lang="en"><title>Stranger</title><script>
for (const height of [9999, '<b>']) parent.postMessage({ type: 'shared-care:height', id: 'argue', height }, '*');</script></html>`;

/** A page of another site that holds figures side by side, the first as wide as a phone. */
function host(site: string): string {
  const frames = IDS.map((id, i) => {
    const address = `${site}${i % 2 === 0 ? 'zh' : 'en'}/embed/${id}/${STATES[(i + 1) % 3] ?? ''}`;
    const code = embedCode({ address, script: `${site}embed.js`, title: id, height: 300 });
    return `<div class="${i === 0 ? 'narrow' : 'wide'}">${code.replace('loading="lazy"', '')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Another site</title><link rel="icon" href="data:,">
<style>body{margin:0;display:flex;flex-wrap:wrap}.narrow{width:360px}.wide{width:760px;max-width:100%}</style>
<main><h1>Figures</h1></main>${frames.join('\n')}${STRANGER}</html>`;
}

describe('figures in a page of another site', () => {
  it('take the height of what is in them, show no error, load nothing from elsewhere and reach nothing around them', async ({
    openPage,
    expect,
  }) => {
    const site = inject('site');
    const dir = mkdtempSync(join(tmpdir(), 'shared-care-embeds-'));
    writeFileSync(join(dir, 'index.html'), host(site));
    writeFileSync(join(dir, 'stranger.html'), STRANGE);
    const other = await serve({ dir, base: '/' });
    try {
      const { page, problems, leaving } = await openPage(other.url, { width: 1440 });
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll<HTMLIFrameElement>('iframe[sandbox]')].every(({ height }) => height !== '300'),
        null,
        { timeout: 20_000 },
      );
      await page.waitForTimeout(1000);
      const frames = page.frames().filter((frame) => frame.url().startsWith(site));
      expect(frames).toHaveLength(IDS.length);
      for (const frame of frames) {
        const sizes = await frame.evaluate(() => ({
          inside: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
          frame: innerHeight,
          wider: document.documentElement.scrollWidth - innerWidth,
        }));
        expect(Math.abs(sizes.frame - sizes.inside), frame.url()).toBeLessThanOrEqual(2);
        expect(sizes.wider, frame.url()).toBeLessThanOrEqual(0);
        expect(await frame.textContent('.figure-takeaway')).toBeTruthy();
        const reached = await frame.evaluate(() => {
          try {
            return parent.document.title;
          } catch (error) {
            return (error as Error).name;
          }
        });
        expect(reached, frame.url()).toBe('SecurityError');
      }
      expect(await page.getAttribute('[title="Stranger"]', 'height')).toBe('300');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(leaving.filter((address) => !address.startsWith(site))).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await other.close();
      rmSync(dir, { recursive: true });
    }
  });
});
