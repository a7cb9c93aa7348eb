import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { axeViolations } from './lib/axe.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';

const { dataset } = readDataset('data');
const aCase = dataset.cases.reduce((most, one) => (one.phases.length > most.phases.length ? one : most));
/** One page for each template. */
const TEMPLATES = [
  '',
  'cases/',
  `cases/${aCase.id}/`,
  'figures/',
  'figures/quadrant-map/',
  'chapters/map/',
  'methods/',
  'brief/',
  'compare/',
];

/** What is said in the page, without the handles that only a script can move. */
const said = (page: Page) =>
  page.locator('main').evaluate((main) => {
    for (const handles of main.querySelectorAll('.controls, .walk')) handles.remove();
    return (main as HTMLElement).innerText;
  });

/** In haste every template is opened in Chinese, and those with the most text of their own in English too. */
const opened = (lang: Lang) => (FULL || lang === 'zh' ? TEMPLATES : ['', `cases/${aCase.id}/`, 'chapters/map/']);

describe.each(LANGS)('the pages in %s', (lang) => {
  describe.each(opened(lang))('/%s', (template) => {
    const path = `/${lang}/${template}`;

    it('breaks no rule of axe in the light theme, and none of colour in the dark one', async ({ openPage, expect }) => {
      const { page } = await openPage(path);
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeViolations(page, undefined, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    });

    it('asks nothing of another host, breaks nothing and does not scroll sideways at 360, 768 and 1440 px', async ({
      openPage,
      expect,
    }) => {
      const { page, leaving, problems } = await openPage(path, { width: 360 });
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(leaving).toEqual([]);
      expect(problems).toEqual([]);
    });

    it('says the same without JavaScript', async ({ openPage, expect }) => {
      const text = async (javaScript: boolean) => said((await openPage(path, { javaScript })).page);
      expect(await text(false)).toBe(await text(true));
    });
  });
});

it('sets the root in both languages and keeps it whole at 360 px', async ({ openPage, expect }) => {
  const { page, problems } = await openPage('/', { width: 360, javaScript: false });
  expect(await page.locator('main a').count()).toBe(LANGS.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(problems).toEqual([]);
});

it('answers a wrong address with a page that helps in both languages', async ({ openPage, expect }) => {
  const { page, problems } = await openPage('/en/cases/no-such-case/');
  expect(problems.some((problem) => problem.startsWith('404'))).toBe(true);
  for (const lang of LANGS) expect(await page.locator(`a[href$="/${lang}/cases/"]`).count()).toBe(1);
});
