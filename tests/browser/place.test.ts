import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { TRIED } from './lib/full.ts';
import { strings } from '../../src/i18n/strings.ts';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { it } from './lib/it.ts';

const ANSWERS = {
  part: 'yes',
  problem: '2',
  plan: '2',
  target: '2',
  funding: '2',
  agreement: '2',
  governance: '2',
  staffing: '2',
  budget: '1',
  information: '0',
  policy: '0',
} as const;
const QUERY = `?${Object.entries(ANSWERS)
  .map(([key, code]) => `place.${key}=${code}`)
  .join('&')}`;

const answer = (page: Page, key: string, code: string) => page.locator(`#ask-${key} input[value="${code}"]`).check();
const standing = async (page: Page) => (await page.locator('.place-model').innerText()).trim();
/** Where on the map the programme's own mark is drawn; null where it isn't. */
async function mark(page: Page) {
  const own = page.locator('.place-map .own-mark');
  if (!(await own.isVisible())) return null;
  const [map, at] = [await page.locator('.place-map').boundingBox(), await own.boundingBox()];
  return map && at && { x: at.x - map.x, y: at.y - map.y };
}
const still = (page: Page) => page.waitForTimeout(500);

describe.each(TRIED)('a programme is placed in %s', (lang) => {
  const path = `/${lang}/place/`;
  const t = strings(lang);

  it('by its answers: the mark appears, moves, and the address holds them', async ({ openPage, expect }) => {
    const { page, problems, leaving } = await openPage(path, { width: 1440 });
    expect(await standing(page)).toBe(t.certainty['no-position']);
    expect(await mark(page)).toBeNull();
    await answer(page, 'plan', '-2');
    await answer(page, 'budget', '2');
    await page.waitForFunction(() => location.search === '?place.plan=-2&place.budget=2');
    await still(page);
    const before = await mark(page);
    await answer(page, 'plan', '2');
    await page.waitForFunction(() => location.search === '?place.plan=2&place.budget=2');
    await still(page);
    const after = await mark(page);
    expect(after?.x).toBeGreaterThan((before?.x ?? Infinity) + 100);
    expect(after?.y).toBeCloseTo(before?.y ?? NaN, 0);
    expect({ problems, leaving }).toEqual({ problems: [], leaving: [] });
  });

  it('and keeps them over a reload and in the other language', async ({ openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { width: 1440 });
    const driven = page.locator('.place-model', { hasText: t.cells['social-driven'] });
    await driven.waitFor();
    await page.reload();
    await driven.waitFor();
    expect(await page.locator('#ask-governance input:checked').getAttribute('value')).toBe('2');
    const other = lang === 'en' ? 'zh' : 'en';
    await page.locator('.languages a').click();
    await page.waitForURL(`**/${other}/place/**`);
    await page.locator('.place-model', { hasText: strings(other).cells['social-driven'] }).waitFor();
    expect(new URL(page.url()).search).toBe(QUERY);
  });

  it('and loses its position again where everything is cleared', async ({ openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { width: 1440 });
    await page.locator('.place-model', { hasText: t.cells['social-driven'] }).waitFor();
    await page.locator('button[type="reset"]').click();
    await page.locator('.place-model', { hasText: t.certainty['no-position'] }).waitFor();
    expect(await mark(page)).toBeNull();
    expect(new URL(page.url()).search).toBe('');
    expect(
      await page
        .locator('.place-form input:checked')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join('')),
    ).toBe('');
  });

  it('from the first answer on, even if it is given before the page is awake', async ({ openPage, expect }) => {
    const { page } = await openPage(path, { width: 1440 });
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#ask-plan input[value="1"]')?.click());
    await page.waitForFunction(() => location.search === '?place.plan=1');
    expect(await page.locator('#ask-plan input:checked').getAttribute('value')).toBe('1');
  });

  it('whatever stands in the address', async ({ openPage, expect }) => {
    const bad =
      '?place.plan=9&place.budget=<script>alert(1)</script>&place.part=yes&place.part=no&place.at=99&place.%E0%A4=1&x=%';
    const { page, problems } = await openPage(path + bad, { width: 1440 });
    await answer(page, 'plan', '1');
    await page.waitForFunction(() => location.search.includes('place.plan=1'));
    expect(await page.locator('[data-key]').count()).toBe(14);
    expect(await standing(page)).toBe(t.certainty['no-position']);
    expect(problems).toEqual([]);
  });

  it('one question at a time, by a link too', async ({ openPage, expect }) => {
    const { page } = await openPage(path, { width: 360 });
    const visible = page.locator('.place-question:visible');
    await page.locator('[data-mode]').click();
    await page.waitForFunction(() => location.search === '?place.at=1');
    expect(await visible.count()).toBe(1);
    await page.locator('[data-step="1"]').click();
    await page.waitForFunction(() => location.search === '?place.at=2');
    expect(await visible.getAttribute('id')).toBe('ask-problem');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.search.startsWith('?place.problem='));
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.place-question:not([hidden])').length === 1);
    expect(await visible.getAttribute('id')).toBe('ask-problem');
    await page.locator('[data-mode]').click();
    await page.waitForFunction(() => !location.search.includes('place.at'));
    expect(await visible.count()).toBe(14);
  });

  it('and is said to those who hear the page', async ({ openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { width: 1440 });
    await page.waitForFunction(() => document.querySelector('[role="status"][data-now]')?.textContent !== '');
    expect(await page.locator('[data-now]').textContent()).toBe(await standing(page));
  });

  it('and taken away as JSON and as a draft case file', async ({ openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { width: 1440 });
    const take = async (what: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take="${what}"]`).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const json = await take('json');
    expect(json.name).toBe('my-programme.json');
    expect(JSON.parse(json.text)).toMatchObject({ model: 'social-driven', answers: { 'integration.budget': 1 } });
    const yaml = await take('yaml');
    expect(yaml.name).toBe('my-programme.yaml');
    expect(yaml.text).toContain('      budget: {code: 1, ');
  });

  it.for([
    ['light', 360],
    ['dark', 1440],
  ] as const)('without breaking a rule of axe: %s, %i px', async ([theme, width], { openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { theme, width });
    await page.locator('.place-model', { hasText: t.cells['social-driven'] }).waitFor();
    await still(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('with targets of at least 24 px', async ({ openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { width: 360 });
    const small = await page.locator('.place-answers label, .place button, .place-take button').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && Math.min(width, height) < 24 ? [`${one.textContent.trim()} ${width}×${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  it('by hand where there is no JavaScript: every question with its scale stands there', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage(path, { javaScript: false });
    expect(await page.locator('.place-question legend:visible').count()).toBe(14);
    expect(await page.locator('.place-answers label:not(.unsure):visible').count()).toBe(2 + 4 * 5 + 9 * 3);
    expect(await page.locator('.place-form button:visible').count()).toBe(0);
    expect(await page.locator('.place-note').innerText()).toContain('JavaScript');
  });

  it('and printed on one sheet', async ({ openPage, expect }) => {
    const { page } = await openPage(path + QUERY, { width: 1440 });
    await page.locator('.place-model', { hasText: t.cells['social-driven'] }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });
});
