import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { mapCodec } from '../../src/figures/quadrant-map/state.ts';
import { SEED } from '../../src/model/random.ts';
import { arbitraryView } from '../figures/arbitrary-view.ts';
import { hostileQueries } from '../../scripts/assure/fuzz/hostile-queries.ts';
import { tryQueries } from '../../scripts/assure/fuzz/try-queries.ts';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { FULL } from './lib/full.ts';
import { it } from './lib/it.ts';

const { dataset } = readDataset('data');
const takeaway = (page: Page) => page.locator('.figure-takeaway').first().innerText();
describe('a figure', () => {
  const map = '/en/figures/quadrant-map/';
  const open = (page: Page) => page.locator('.controls summary').click();

  it('takes nonsense in the address for its default, runs none of it and throws nothing', async ({
    browser,
    openPage,
    expect,
  }) => {
    const names = Object.keys(mapCodec.defaults).map((key) => `map.${key}`);
    const [first, second] = hostileQueries('npm test', names, 2);
    const plain = (await openPage(map)).page;
    expect(await tryQueries(browser, plain.url(), [first!, second!])).toEqual([]);
    const { page } = await openPage(`${map}?${first!.query}`);
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    expect(await takeaway(page)).toBe(await takeaway(plain));
  });

  it('loads nothing but the loader until a reader reaches for it, and shifts nothing when it wakes', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage(map);
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    const shifts = () =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 300);
          }),
      );
    expect(scripts).toEqual([]);
    const before = await shifts();
    await page.locator('.plot.wide').hover();
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    expect(scripts.length).toBeGreaterThan(0);
    expect(await shifts()).toBe(before);
  });

  it('keeps its state when the language is switched, and says its finding in the other one', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage(`${map}?map.kind=foundation&map.year=2016`);
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    await page.locator('nav.languages a').click();
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    expect(new URL(page.url()).pathname).toContain('/zh/figures/quadrant-map/');
    expect(new URL(page.url()).search).toBe('?map.kind=foundation&map.year=2016');
    expect(await takeaway(page)).toContain('基金会');
  });

  it.for(FULL ? FIGURES.filter((figure) => 'controls' in figure) : [])(
    'comes back from the other language as it was: $id',
    async (figure, { openPage, expect }) => {
      // The default view sleeps until a reader reaches for it, and has nothing in the address that could be lost.
      const views = arbitraryView(figure).filter(({ query }) => query !== '');
      const [{ query } = { query: '' }] = fc.sample(views, { seed: SEED, numRuns: 1 });
      const { page, problems } = await openPage(`/en/figures/${figure.id}/?${query}`);
      await page.waitForSelector('[data-awake]', { state: 'attached' });
      const before = [new URL(page.url()).search, await takeaway(page)];
      for (let way = 0; way < 2; way++) {
        await page.locator('nav.languages a').click();
        await page.waitForSelector('[data-awake]', { state: 'attached' });
      }
      expect([new URL(page.url()).search, await takeaway(page)]).toEqual(before);
      expect(problems).toEqual([]);
    },
  );

  it('says its new finding to a screen reader once the reader pauses', async ({ openPage, expect }) => {
    const { page } = await openPage(map);
    await open(page);
    await page.locator('[data-key="kind"] select').selectOption('foundation');
    await page.waitForFunction(() => document.querySelector('.figure [role="status"]')?.textContent !== '');
    expect(await page.locator('.figure [role="status"]').textContent()).toBe(await takeaway(page));
  });

  it('takes back one change after the other', async ({ openPage, expect }) => {
    const { page } = await openPage(map);
    await open(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.isDisabled()).toBe(true);
    await page.locator('[data-key="kind"] select').selectOption('foundation');
    await page.waitForFunction(() => location.search === '?map.kind=foundation');
    await page.waitForTimeout(600);
    await page.locator('[data-key="mass"] label.pick').last().click();
    await page.waitForFunction(() => location.search.includes('map.mass'));
    await undo.click();
    await page.waitForFunction(() => location.search === '?map.kind=foundation');
    await undo.click();
    await page.waitForFunction(() => location.search === '');
    expect(await undo.isDisabled()).toBe(true);
  });

  it('keeps table, caption and picture in step', async ({ openPage, expect }) => {
    const { page } = await openPage(`${map}?map.kind=foundation`);
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    // The table follows once the browser has time.
    const drawn = await page.locator('.plot .phase.plain').count();
    const rows = page.locator('.figure-data tbody tr');
    await expect.poll(() => rows.count()).toBe(drawn);
    const listed = await rows.count();
    expect(listed).toBeGreaterThan(0);
    expect(await page.locator('.figure-caption').innerText()).toContain(`${listed} phases`);
  });

  it('opens the evidence of a mark beside the picture, collects it for a comparison, and gives the focus back', async ({
    openPage,
    expect,
  }) => {
    const { page, problems } = await openPage(map);
    const mark = page.locator('.plot:visible .phase').first();
    const [caseId, phaseId] = ((await mark.getAttribute('data-key')) ?? '').split('/');
    await mark.locator('.glyph').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const name = dataset.cases.find(({ id }) => id === caseId)?.name.en ?? '';
    expect(await dialog.innerText()).toContain(name);
    expect(await dialog.locator('table').count()).toBeGreaterThan(0);
    expect(await axeViolations(page, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Add to the comparison' }).click();
    expect(new URL(page.url()).searchParams.get('compare.phases')).toBe(`${caseId}~${phaseId}`);
    await dialog.getByRole('link', { name: /^Compare/ }).click();
    await page.waitForURL(/compare/);
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    expect(await page.locator('.chips li').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('closes the evidence with the Escape key', async ({ openPage, expect }) => {
    const { page } = await openPage(map);
    await page.locator('.plot:visible .phase .glyph').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toContain('quadrant-map');
  });

  it('is walked by keyboard as a tree that the browser tells to a screen reader', async ({ openPage, expect }) => {
    const { page } = await openPage(map);
    await page.getByRole('button', { name: 'Walk through the picture by keyboard' }).click();
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('tree').waitFor();
    const first = await at();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await at()).not.toBe(first);
    expect(await at()).toMatch(/Initiation .+ Integration .+/);
    expect(await page.locator('.plot:visible .phase.walked').count()).toBe(1);
    const snapshot = await page.getByRole('tree').ariaSnapshot();
    expect(snapshot).toMatch(/treeitem .*\[expanded\]/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page, '.tree')).toEqual([]);
  });

  it('is played year by year, and stopped', async ({ openPage, expect }) => {
    const { page } = await openPage('/en/figures/trajectories/');
    await open(page);
    await page.locator('[data-play]').click();
    await page.waitForFunction(() => location.search.includes('move.year'));
    const from = new URL(page.url()).searchParams.get('move.year');
    await page.waitForFunction((year) => !location.search.includes(`move.year=${year}`), from);
    await page.locator('[data-play]').click();
    const stopped = page.url();
    await page.waitForTimeout(1100);
    expect(page.url()).toBe(stopped);
  });

  it('moves its marks only where the reader has not asked for less motion', async ({ openPage, expect }) => {
    const moving = async (reducedMotion: boolean) => {
      const { page } = await openPage(map, { reducedMotion });
      await page.evaluate(() => {
        const animate = Reflect.get(Element.prototype, 'animate') as (...movement: unknown[]) => Animation;
        Element.prototype.animate = function (...movement) {
          document.body.dataset['moved'] = 'yes';
          return animate.apply(this, movement);
        };
      });
      await open(page);
      await page.locator('[data-key="coder"] label.pick').last().click();
      await page.waitForSelector('.plot.live');
      return page.evaluate(() => document.body.dataset['moved'] === 'yes');
    };
    expect(await moving(true)).toBe(false);
    expect(await moving(false)).toBe(true);
  });

  it('hides its handles from a reader without JavaScript', async ({ openPage, expect }) => {
    const { page } = await openPage(map, { javaScript: false });
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.walk').isVisible()).toBe(false);
  });

  it('shares a page with others without mixing their states', async ({ openPage, expect }) => {
    const { page } = await openPage('/en/chapters/how-models-move/?move.form=multiples&rel.relation=cooperation');
    await page.waitForFunction(() => document.querySelectorAll('[data-awake]').length === 2);
    await page.locator('#figure-relation-moves [type="reset"]').click();
    await page.waitForFunction(() => !location.search.includes('rel.'));
    expect(new URL(page.url()).search).toBe('?move.form=multiples');
  });
});
