import { describe } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { it } from './lib/it.ts';

const SHEETS = 2;
/** A4 in points. */
const A4 = /\/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]\.\d+\s*\]/g;

describe.each(LANGS)('the brief in %s', (lang) => {
  it('prints on exactly two sheets of A4', async ({ openPage, expect }) => {
    const { page } = await openPage(`/${lang}/brief/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(SHEETS);
    expect(pdf.match(A4)).toHaveLength(SHEETS);
  });

  it('breaks no rule of axe and does not scroll sideways on a phone', async ({ openPage, expect }) => {
    const { page } = await openPage(`/${lang}/brief/`, { width: 360 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
