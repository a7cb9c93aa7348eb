import { describe } from 'vitest';
import { TRIED } from './lib/full.ts';
import { it } from './lib/it.ts';

describe.each(TRIED)('the page of all sources in %s, without JavaScript', (lang) => {
  const path = `/${lang}/sources/`;

  it('shows every kind at first, and with the arrow keys one kind at a time', async ({ openPage, expect }) => {
    const { page } = await openPage(path, { javaScript: false, width: 360 });
    const kinds = page.locator('.source-kind');
    const all = await kinds.count();
    const shown = () => page.locator('.source-kind:visible');
    expect(await shown().count()).toBe(all);
    await page.locator('.kind-filter input[value="all"]').focus();
    for (let i = 0; i < all; i++) {
      await page.keyboard.press('ArrowDown');
      expect(await shown().count()).toBe(1);
      expect(await shown().getAttribute('data-kind')).toBe(await kinds.nth(i).getAttribute('data-kind'));
    }
    await page.keyboard.press('ArrowDown');
    expect(await shown().count()).toBe(all);
  });

  it('shows the source that a link leads to', async ({ openPage, expect }) => {
    const { page } = await openPage(`${path}#source-fellmeth-2018`, { javaScript: false });
    expect(await page.locator('#source-fellmeth-2018').isVisible()).toBe(true);
  });
});
