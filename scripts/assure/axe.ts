import type { Browser, Page } from 'playwright-core';
import { inTurn } from '../../src/render/in-turn.ts';
import { axeViolations } from '../lib/axe-violations.ts';
import { pagesOf } from '../lib/pages-of.ts';
import type { Check } from './check.ts';
import { inSite, TABS } from './in-site.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 360];

interface Finding {
  readonly path: string;
  readonly look: string;
  readonly violation: string;
}

/** A page in every theme and width, loaded once. */
async function findingsOn(tab: Page, root: string, path: string): Promise<Finding[]> {
  await tab.goto(root + path, { waitUntil: 'load' });
  const findings: Finding[] = [];
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 900 });
    for (const colorScheme of THEMES) {
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await axeViolations(tab);
      findings.push(...violations.map((violation) => ({ path, look: `${colorScheme}, ${width} px`, violation })));
    }
  }
  return findings;
}

async function sweep(browser: Browser, root: string, paths: readonly string[]): Promise<Finding[]> {
  const tabs = await Promise.all(Array.from({ length: TABS }, () => browser.newPage()));
  const found = await inTurn(paths, TABS, async (path) => {
    const tab = tabs.pop() ?? (await browser.newPage());
    const findings = await findingsOn(tab, root, path);
    findings.forEach(({ look, violation }) => console.log(`  /${path} (${look}) ${violation}`));
    tabs.push(tab);
    return findings;
  });
  return found.flat();
}

export const axe: Check = {
  name: 'axe',
  says: 'Every page of the site, light and dark, at 360 and at 1440 px, breaks no rule that axe has for WCAG 2.2 AA nor a best practice',
  site: true,
  minutes: 9,
  run: () =>
    inSite(async ({ dir, url, browser }) => {
      const paths = pagesOf(dir);
      const findings = await sweep(browser, url, paths);
      const looks = paths.length * THEMES.length * WIDTHS.length;
      return {
        ok: findings.length === 0,
        figure: `${findings.length} violations on ${paths.length} pages, each looked at ${looks / paths.length} times`,
      };
    }),
};
