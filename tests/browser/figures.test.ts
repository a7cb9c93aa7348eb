import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';

/** One figure for each kind of handle, and one that is drawn without Plot. */
const FIRST = ['quadrant-map', 'case-comparison', 'trajectories', 'robustness', 'argue'];
const islands = FIGURES.filter((figure) => 'controls' in figure && (FULL || FIRST.includes(figure.id)));

const takeaway = (page: Page) => page.locator('.figure-takeaway').first().innerText();
/** What the picture consists of, in whatever order its attributes were written. */
const picture = (page: Page) =>
  page
    .locator('.figure .plot:visible')
    .first()
    .evaluate((svg) =>
      [...svg.querySelectorAll('*')].map((element) =>
        [
          element.localName,
          ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          element.children.length === 0 ? element.textContent : '',
        ].join(' '),
      ),
    );
const params = (page: Page) => [...new URL(page.url()).searchParams];

/** Sets every handle of the figure to something else than its default, as a reader's input does. */
const changeAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.controls [data-key]')) {
      const [select, inputs] = [part.querySelector('select'), [...part.querySelectorAll('input')]];
      const [input] = inputs;
      if (select) select.selectedIndex = 1;
      else if (part.dataset['kind'] === 'slider') input?.stepDown();
      else if (part.dataset['kind'] === 'find' || part.dataset['kind'] === 'picks') {
        if (input) input.value = [...part.querySelectorAll('option')].at(-1)?.value ?? '';
      } else inputs.at(-1)?.click();
      (select ?? input)?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

describe.each(islands.map(({ id, codec }) => ({ id, prefix: codec.prefix })))('the figure $id', ({ id, prefix }) => {
  const path = `/en/figures/${id}/`;

  it('writes every change into the address, from which a new tab shows the same', async ({ openPage, expect }) => {
    const { page, problems } = await openPage(path);
    const before = await picture(page);
    await page.locator('.controls').hover();
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    await changeAll(page);
    await page.waitForFunction((own) => location.search.includes(`${own}.`), prefix);
    await page.waitForSelector('.plot.live');
    const shown = [await takeaway(page), await picture(page)];
    expect(shown[1]).not.toEqual(before);
    expect(params(page).every(([key]) => key.startsWith(`${prefix}.`))).toBe(true);

    const again = await openPage(page.url());
    await again.page.waitForSelector('.plot.live');
    expect([await takeaway(again.page), await picture(again.page)]).toEqual(shown);

    if (await page.locator('.controls summary').count())
      await page.locator('.controls details').evaluate((details: HTMLDetailsElement) => (details.open = true));
    await page.locator('.controls [type="reset"]').click();
    await page.waitForFunction(() => location.search === '');
    expect([...problems, ...again.problems]).toEqual([]);
  });
});
