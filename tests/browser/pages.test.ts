import { describe } from 'vitest';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { it } from './lib/it.ts';
import { LONGEST, TEMPLATES } from './lib/templates.ts';

/** Rules whose answer can change with the theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** A language is looked at on a desk and the other on a phone; each in both ways by `npm run assure`. */
const WIDTHS = { en: 360, zh: 1440 } as const;

// Two at a time: this file is the longest, and the last to end.
describe.each(LANGS)('the pages in %s', { concurrent: true }, (lang) => {
  it.for(TEMPLATES)(
    'break no rule of axe in either theme, ask nothing of another host, break nothing, and scroll one way only: /%s',
    async (template, { openPage, expect }) => {
      const { page, leaving, problems } = await openPage(`/${lang}/${template}`, { width: WIDTHS[lang] });
      // `npm run assure` has the whole report too.
      if (template !== LONGEST) {
        expect.soft(await axeViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await axeViolations(page, undefined, OF_COLOUR)).toEqual([]);
      }
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(leaving).toEqual([]);
      expect(problems).toEqual([]);
    },
  );
});

it('sets the root in both languages and keeps it whole at 360 px', async ({ openPage, expect }) => {
  const { page, problems } = await openPage('/', { width: 360, javaScript: false });
  expect(await page.locator('main a').count()).toBe(LANGS.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(problems).toEqual([]);
});

it('answers a wrong address with a page that helps: in its language, or else in both', async ({ openPage, expect }) => {
  const [own, other] = [await openPage('/zh/cases/no-such-case/'), await openPage('/no-such-page')];
  for (const { problems } of [own, other]) expect(problems.some((problem) => problem.startsWith('404'))).toBe(true);
  expect(await own.page.getAttribute('html', 'lang')).toBe('zh-Hans');
  expect(await own.page.locator('main a[href$="/zh/cases/"]').count()).toBe(1);
  for (const lang of LANGS) expect(await other.page.locator(`main a[href$="/${lang}/cases/"]`).count()).toBe(1);
});
