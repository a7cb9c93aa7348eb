import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** All rules of WCAG 2.2 A and AA, and the best practices: none is turned off. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands, or with the part of it that `within` selects: one line for each rule broken.
 * `rules` are the only ones asked; all of WCAG 2.2 AA and the best practices where it is left out.
 * The page needs JavaScript: axe waits on the page's own timers, which stand still without it.
 */
export async function axeViolations(page: Page, within?: string, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly: RunOptions['runOnly'] = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS };
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  const results: AxeResults = await page.evaluate(
    ([context, settings]) => window.axe.run(context ?? document, settings),
    [within, options] as const,
  );
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${help} (${places.slice(0, 3).join(' | ')}${places.length > 3 ? `, and ${places.length - 3} more` : ''})`;
  });
}
