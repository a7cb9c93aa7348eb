import { describe } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { axeViolations } from './lib/axe.ts';
import { it } from './lib/it.ts';

const { dataset } = readDataset('data');
const aCase = dataset.cases.reduce((most, one) => (one.phases.length > most.phases.length ? one : most));
/** One page for each template. */
const TEMPLATES = ['', 'cases/', `cases/${aCase.id}/`, 'figures/', 'figures/quadrant-map/', 'chapters/map/'];

describe.each(LANGS)('the pages in %s', (lang) => {
  describe.each(TEMPLATES)('/%s', (template) => {
    const path = `/${lang}/${template}`;

    it.for(['light', 'dark'] as const)('breaks no rule of axe in the %s theme', async (theme, { openPage, expect }) => {
      const { page } = await openPage(path, { theme });
      expect(await axeViolations(page)).toEqual([]);
    });

    it('asks nothing of another host and breaks nothing', async ({ openPage, expect }) => {
      const { page, leaving, problems } = await openPage(path, { width: 360 });
      await page.waitForLoadState('networkidle');
      expect(leaving).toEqual([]);
      expect(problems).toEqual([]);
    });

    it.for([360, 768, 1440])('does not scroll sideways at %i px', async (width, { openPage, expect }) => {
      const { page } = await openPage(path, { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    it('says the same without JavaScript', async ({ openPage, expect }) => {
      const text = async (javaScript: boolean) => {
        const { page } = await openPage(path, { javaScript });
        return page.locator('main').innerText();
      };
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
