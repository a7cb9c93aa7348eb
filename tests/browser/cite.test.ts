import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { TRIED } from './lib/full.ts';
import { it } from './lib/it.ts';

describe.each(TRIED)('a figure is cited in %s', (lang) => {
  it('with the state that the reader gave it: in words, copied and as a file', async ({ openPage, expect }) => {
    const { page, problems, leaving } = await openPage(`/${lang}/figures/quadrant-map/`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const said = () => page.waitForFunction(() => document.querySelector('.citation [role="status"]')?.textContent);
    const text = page.locator('.citation-text').first();
    await page.locator('.citation > summary').click();
    const before = await text.innerText();
    await page.locator('report-figure form summary').first().click();
    await page.locator('[data-key="founder"] label.pick').last().click();
    await page.waitForFunction(() => document.querySelector('.citation-text a')?.textContent.includes('?map.founder='));
    const shown = await text.innerText();
    expect(shown).toMatch(/\?map\.founder=[\w-]+$/);
    expect(shown.replace(/\?[^?]*$/, '')).toBe(before);

    await page.locator('.citation [data-copy]').first().click();
    await said();
    expect(await copied()).toBe(shown);

    const address = shown.slice(shown.lastIndexOf('http'));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.citation a[data-file]').first().click(),
    ]);
    expect(file.suggestedFilename()).toBe(`figure-quadrant-map.${lang}.bib`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(`url = {${address}}`);
    expect(await axeViolations(page, '.citation')).toEqual([]);
    expect({ problems, leaving }).toEqual({ problems: [], leaving: [] });
  });
});
