import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expectNoAxeViolations } from './lib/axe.ts';
import { it } from './lib/it.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const field = (page: Page, n: number) => page.locator('.share-dialog textarea').nth(n).inputValue();

describe('the dialog by which a figure is taken along', () => {
  it('speaks of the state on screen, opens at what was asked for, and gives the focus back', async ({
    openPage,
    expect,
  }) => {
    const { page, problems, leaving } = await openPage('/zh/figures/quadrant-map/?map.certainty=contested', {
      width: 360,
    });
    await page.focus('[data-part="link"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.share-dialog .qr');
    expect(await focused(page)).toBe('链接');
    expect(await field(page, 0)).toBe(page.url());
    expect(await field(page, 1)).toMatch(/\/zh\/view\/contested\/$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectNoAxeViolations(page, '.share-dialog');

    const [file] = await Promise.all([page.waitForEvent('download'), page.click('.share-code button')]);
    expect(
      readFileSync(await file.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('链接');
    expect(await page.locator('.share-dialog').count()).toBe(0);

    await page.click('[data-part="embed"]');
    await page.waitForSelector('.share-dialog details[open] textarea');
    expect(await field(page, 0)).toContain('/zh/embed/quadrant-map/?map.certainty=contested"');
    await page.click('.share-dialog summary:has-text("引用")');
    await page.waitForSelector('.share-dialog .citation-text');
    expect(await page.textContent('.share-dialog .citation-text')).toContain('map.certainty=contested');
    expect([problems, leaving]).toEqual([[], []]);
  });
});
