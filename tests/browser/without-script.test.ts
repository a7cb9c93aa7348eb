import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { TRIED } from './lib/full.ts';
import { it } from './lib/it.ts';
import { TEMPLATES } from './lib/templates.ts';

/** Pages that can do nothing without JavaScript, and say so. */
const NEEDS_SCRIPT = ['dispute/', 'place/', 'search/'];

/** What is said in the page, without what a script adds for readers who have one: handles, buttons to copy and the day of reading in citations. */
const said = (page: Page) =>
  page.locator('main').evaluate((main) => {
    for (const handles of main.querySelectorAll('.controls, .walk, .citation, noscript')) handles.remove();
    return (main as HTMLElement).innerText;
  });

describe.each(TRIED)('the pages in %s', { concurrent: true }, (lang) => {
  it.for(TEMPLATES.filter((template) => !NEEDS_SCRIPT.includes(template)))(
    'say the same without JavaScript: /%s',
    async (template, { openPage, expect }) => {
      const text = async (javaScript: boolean) => said((await openPage(`/${lang}/${template}`, { javaScript })).page);
      expect(await text(false)).toBe(await text(true));
    },
  );
});
