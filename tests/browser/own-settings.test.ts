import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';
import { stackedTables } from './lib/stacked-tables.ts';
import { LONGEST, TEMPLATES } from './lib/templates.ts';
import { textTrouble } from './lib/text-trouble.ts';

/** A window of 1280 × 1024 px at 400 %, as WCAG 2.2 has it in 1.4.10. */
const ZOOMED = { width: 320, height: 256 };
const DESK = { width: 1280, height: 900 };
/** Between the margins of a sheet of A4, at 96 px an inch. */
const SHEET = { width: 718, height: 1000 };
/** Tables that are off the screen are laid out only here. */
const PLAIN = '.figure-data > .scroll { content-visibility: visible !important }';
/** The spacing of WCAG 2.2, 1.4.12. */
const SPACED = `${PLAIN}
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Some of what was found, a line each. */
const listed = (found: readonly string[]) => found.slice(0, 8).join('\n');

/** What makes a page wider than the window, if it is. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth && !element.closest('.scroll > *, svg > *'),
    );
    return wide.map((element) => `${element.outerHTML.slice(0, 80)}…`);
  });

/** Lays the reader's own style sheet over the page's. */
const withStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What moves by itself or on the way to another state; what follows the reader's own scrolling does not. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const clocked = document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline);
    const glides = [...document.querySelectorAll('*')].filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(', ')
        .some((duration) => duration !== '0s'),
    );
    return [
      ...clocked.map(() => 'an animation'),
      ...glides.map((element) => element.getAttribute('class') ?? element.localName),
    ];
  });

/** In forced colours: whether the first stop of the Tab key has a ring, and what of the pictures has the colour of the ground. */
async function inForcedColours(page: Page) {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const ring = getComputedStyle(document.activeElement ?? document.body);
    const ground = getComputedStyle(document.body).backgroundColor;
    const inked = /var\(--(?:ink|ink-2|gov|soc|neutral|accent)\)/;
    const lost = [...document.querySelectorAll('svg *')].filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const is = (property: string, value: string) =>
        inked.test(shape.getAttribute(property) ?? '') && value === ground;
      return is('fill', fill) || is('stroke', stroke);
    });
    return { ring: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2, lost: lost.length };
  });
}

/** In haste in the language with the longer words. */
describe.each(FULL ? LANGS : (['en'] as const))('in %s', (lang) => {
  it.for(TEMPLATES.filter((template) => FULL || template !== LONGEST))(
    'a page stays whole as readers set it: /%s',
    async (template, { openPage, expect }) => {
      const { page } = await openPage(`/${lang}/${template}`, { ...ZOOMED, reducedMotion: true });
      await withStyle(page, PLAIN);
      expect.soft(listed(await beyond(page)), 'wider than a window at 400 %').toBe('');
      for (const { written, told } of await stackedTables(page))
        expect.soft(told, 'a table as a screen reader has it').toEqual(written);
      expect.soft(listed(await moving(page)), 'motion that was not asked for').toBe('');
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await inForcedColours(page), 'in forced colours').toEqual({ ring: true, lost: 0 });
      await page.emulateMedia({ forcedColors: 'none' });
      await withStyle(page, SPACED);
      expect.soft(listed(await textTrouble(page)), 'texts with more space at 400 %').toBe('');
      for (const size of [ZOOMED, DESK]) {
        await page.setViewportSize(size);
        expect.soft(listed(await beyond(page)), `wider than ${size.width} px with more space in the text`).toBe('');
      }
      await withStyle(page, PLAIN);
      await page.setViewportSize(SHEET);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect.soft(listed(await beyond(page)), 'wider than a sheet').toBe('');
      const { handles, ...sheet } = await page.evaluate(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
        handles: [...document.querySelectorAll('nav:not(.paper-contents), button, .skip')]
          .filter((handle) => handle.checkVisibility() && handle.getBoundingClientRect().height > 0)
          .map(({ outerHTML }) => outerHTML.slice(0, 60)),
      }));
      expect.soft(sheet, 'colours on paper').toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
      expect.soft(listed(handles), 'what paper has no use for').toBe('');
    },
  );
});

it('the card of a citation is put away by Escape, and comes back for the next one', async ({ openPage, expect }) => {
  const { page } = await openPage('/en/chapters/children/');
  const cite = page.locator('.cite').first();
  const card = cite.locator('.cite-card');
  await cite.locator('a').focus();
  expect(await card.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await card.isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await card.isVisible()).toBe(true);
});
