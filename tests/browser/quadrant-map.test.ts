import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';

interface Box {
  name: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** What stands in the drawing that is shown, as the browser has laid it out. */
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.evaluate((wanted) => {
    const shown = [...document.querySelectorAll('.figure .plot')].find((svg) => svg.getBoundingClientRect().width > 0);
    return [...(shown?.querySelectorAll(wanted) ?? [])].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { name: element.textContent, x0: left, x1: right, y0: top, y1: bottom };
    });
  }, selector);

const overlap = (a: Box, b: Box) =>
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 1 && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 2;

const collisions = (some: readonly Box[], others: readonly Box[] = some) =>
  some.flatMap((a, i) =>
    others.slice(some === others ? i + 1 : 0).flatMap((b) => (overlap(a, b) ? [`${a.name} × ${b.name}`] : [])),
  );

/** English words are the longer ones. */
describe.each(FULL ? LANGS : (['en'] as const))('the map in %s', (lang) => {
  const path = `/${lang}/figures/quadrant-map/`;

  it.for([360, 768, 1440])('has no text that touches another at %i px', async (width, { openPage, expect }) => {
    const { page } = await openPage(path, { width });
    await page.evaluate(() => document.fonts.ready);
    const texts = await boxes(page, 'text');
    expect(texts.length).toBeGreaterThan(8);
    expect(collisions(texts)).toEqual([]);
  });

  it('names phases at 1440 px without touching a mark', async ({ openPage, expect }) => {
    const { page } = await openPage(path, { width: 1440 });
    await page.evaluate(() => document.fonts.ready);
    const names = await boxes(page, '.names text');
    expect(names.length).toBeGreaterThan(5);
    expect(collisions(names, await boxes(page, '.glyph'))).toEqual([]);
  });

  it.for([360, 768, 1440])('has no text smaller than 12 px as shown at %i px', async (width, { openPage, expect }) => {
    const { page } = await openPage(path, { width });
    const sizes = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<SVGSVGElement>('.figure .plot')].find(
        (svg) => svg.getBoundingClientRect().width > 0,
      );
      const scale = (shown?.getBoundingClientRect().width ?? 0) / (shown?.viewBox.baseVal.width ?? 1);
      return [...(shown?.querySelectorAll('text') ?? [])].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
      );
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.5);
  });

  it('shows the box of a mark when the mark is pointed at, and leads to its proof', async ({ openPage, expect }) => {
    const { page } = await openPage(path, { width: 1440, javaScript: false });
    const mark = page.locator('.plot.wide .phase').first();
    const opacity = () => mark.locator('.box').evaluate((box) => getComputedStyle(box).opacity);
    expect(await opacity()).toBe('0');
    await mark.locator('.glyph').hover();
    expect(await opacity()).toBe('1');
    await mark.locator('.glyph').click();
    expect(new URL(page.url()).pathname).toContain(`/${lang}/cases/`);
    expect(new URL(page.url()).hash).not.toBe('');
  });
});
