import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { caseComparison } from '../../src/figures/case-comparison/index.ts';
import { comparisonCodec } from '../../src/figures/case-comparison/state.ts';
import { robustness } from '../../src/figures/robustness/index.ts';
import type { RobustnessRow } from '../../src/figures/robustness/rows.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';

const search = (page: Page) => new URL(page.url()).search;
const takeaway = (page: Page) => page.locator('.figure-takeaway').first().innerText();

describe('a view to go on to', () => {
  it('is set by a named point of argue, and the mark beneath a slider follows', async ({ openPage, expect }) => {
    const { page, problems } = await openPage('/en/figures/argue/');
    await page.locator('.plot:visible [data-key="set-equal"]').press('Enter');
    await page.waitForFunction(() => location.search === '?argue.breadth=33&argue.contact=33');
    expect(await takeaway(page)).toContain('At equal weights');
    const slider = page.locator('[data-key="breadth"] input');
    await page.waitForFunction(
      () =>
        document.querySelector('[data-key="breadth"] input')?.getAttribute('aria-valuetext')?.startsWith('33 · ') ===
        true,
    );
    expect(await slider.getAttribute('aria-valuetext')).toContain('the side that the verdict takes');
    expect(problems).toEqual([]);
  });

  it('of robustness is a way of counting, with the numbers that the build would give it', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage('/en/figures/robustness/');
    await page.locator('.plot:visible [data-key="strip-2-capacity"]').press('Enter');
    await page.waitForFunction(() => location.search.includes('spec.'));
    const source = await page.locator('report-figure').getAttribute('data-rows');
    const rows = await page.evaluate(async (from) => (await fetch(from ?? '')).json() as Promise<unknown>, source);
    const state = robustness.codec.fromQuery(search(page));
    const drawn = robustness.draw(rows as RobustnessRow[], state, { lang: 'en', width: 1080, href: (to) => to });
    expect(await takeaway(page)).toBe(drawn.takeaway);
    expect(drawn.takeaway).toContain('Picked: ');
  });
});

describe('the steps of the framework', () => {
  const scrollTo = (page: Page, step: number) =>
    page.evaluate((i) => {
      const at = document.querySelectorAll('.steps li')[i - 1]?.getBoundingClientRect().top ?? 0;
      scrollBy(0, at - innerHeight * 0.7);
    }, step);

  it('are taken by scrolling past them, forwards and back, while the picture stays in sight', async ({
    openPage,
    expect,
  }) => {
    const { page, problems } = await openPage('/en/figures/framework/', { height: 900 });
    for (const step of [1, 3, 2]) {
      await scrollTo(page, step);
      await page.waitForFunction((at) => location.search === `?frame.step=${at}`, step);
    }
    const box = await page.locator('.plot:visible').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect(await takeaway(page)).toContain('The second question');
    expect(problems).toEqual([]);
  });

  it('stand beneath the whole picture for a reader who asked for less motion', async ({ openPage, expect }) => {
    const { page } = await openPage('/en/figures/framework/', { reducedMotion: true });
    await scrollTo(page, 1);
    await page.waitForTimeout(500);
    expect(search(page)).toBe('');
    expect(await page.locator('.stage .plot:visible').evaluate((plot) => getComputedStyle(plot).position)).toBe(
      'static',
    );
  });
});

describe('a comparison', () => {
  const [first, second, third, fourth] = caseComparison
    .rows(readDataset('data').dataset)
    .flatMap((row) => (row.kind === 'phase' ? [`${row.caseId}~${row.phaseId}`] : []));
  const groups = [
    [first, second],
    [first, second, third, fourth],
  ].map((refs) => refs.filter((ref) => ref !== undefined));

  it.for(FULL ? groups : groups.slice(1))('prints on one sheet', async (phases, { openPage, expect }) => {
    const query = comparisonCodec.toQuery({ ...comparisonCodec.defaults, phases });
    const { page } = await openPage(`/en/compare/?${query}`);
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});
