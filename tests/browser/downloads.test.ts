import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import type { FigureRecord } from '../../src/render/export/record.ts';
import { it } from './lib/it.ts';

/** What a reader gets who clicks on a form: the name of the file, and its bytes. */
async function kept(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`a[data-form="${form}"]`)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the files of a figure in a changed state', () => {
  it('hold that state, each in its own form', async ({ openPage, expect }) => {
    const { page, problems, leaving } = await openPage('/en/figures/quadrant-map/?map.model=social-driven');
    await page.waitForSelector('report-figure[data-awake]');
    await page.waitForFunction(() => document.querySelector('.figure-download span')?.textContent.includes('now'));
    const takeaway = (await page.textContent('.figure-takeaway')) ?? '';

    const svg = await kept(page, 'svg');
    expect(svg.name).toMatch(/^quadrant-map\.en\.[0-9a-f]{8}\.svg$/);
    expect(svg.bytes.toString().replace(/<[^>]*>/g, ' ')).toContain(takeaway.split(' ').slice(0, 6).join(' '));
    expect(svg.bytes.toString()).toContain('/en/figures/quadrant-map/?map.model=social-driven"');

    const record = JSON.parse((await kept(page, 'json')).bytes.toString()) as FigureRecord;
    expect(record).toMatchObject({ takeaway, state: { query: 'map.model=social-driven' } });
    const rows = (await kept(page, 'csv')).bytes.toString().trim().split('\r\n');
    expect(rows).toHaveLength(1 + record.rows.length);

    const png = await kept(page, 'png');
    const [, width] = /^<svg[^>]* width="(\d+)"/.exec(svg.bytes.toString()) ?? [];
    expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(width));
    expect([problems, leaving]).toEqual([[], []]);
  });
});
