import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, drawn, rowsThroughJson } from './lib.ts';

const fontSizes = (svg: string) => [...svg.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size));

it('names every figure once, and no two share a prefix in the address', () => {
  expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  expect(new Set(FIGURES.map(({ codec }) => codec.prefix)).size).toBe(FIGURES.length);
});

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  it('has rows that survive JSON', () => {
    expect(rowsThroughJson(figure)).toEqual(figure.rows(FROZEN));
  });

  it('writes nothing into the address in its default state', () => {
    expect(figure.codec.toQuery(figure.codec.defaults as object)).toBe('');
  });

  describe.each(LANGS)('in %s', (lang) => {
    it.each([FORMS.narrow, FORMS.wide])('is drawn at %i px as it was when it was last looked at', async (width) => {
      const svg = toSvg(drawn(figure, lang, width), `${id}-${width}`);
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${id}.${lang}.${width}.svg`);
    });

    it('gives the same picture twice', () => {
      const once = () => toSvg(drawn(figure, lang, FORMS.medium), id);
      expect(once()).toBe(once());
    });

    it.each(Object.values(FORMS))('has no text under 12 px at %i px', (width) => {
      const sizes = fontSizes(toSvg(drawn(figure, lang, width), id));
      expect(Math.min(...sizes, 99)).toBeGreaterThanOrEqual(12);
    });

    it('has no inline style, which the content-security policy would refuse', () => {
      expect(toSvg(drawn(figure, lang, FORMS.wide), id)).not.toMatch(/<style|\sstyle=/);
    });

    it('says in words what it shows: title, takeaway, caption, picture in words, and how to read it', () => {
      const { title, takeaway, caption, alt } = drawn(figure, lang, FORMS.wide);
      for (const text of [title, takeaway, caption, alt, figure.howTo[lang]]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
      }
    });

    it('keeps each language to itself', () => {
      const { title, takeaway, caption, alt } = drawn(figure, lang, FORMS.wide);
      const text = [title, takeaway, caption, alt, figure.howTo[lang]].join(' ');
      if (lang === 'en') expect(text.replace(/样例\S*/g, '')).not.toMatch(/[㐀-鿿]/);
      else {
        expect(text).toMatch(/[㐀-鿿]/);
        expect(text).not.toMatch(/[㐀-鿿][,;:?!][㐀-鿿]/);
      }
    });

    it('has a table whose rows fit its columns', () => {
      const { columns, rows, caption } = drawn(figure, lang, FORMS.wide).table;
      expect(caption).not.toBe('');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    });
  });

  it('has the same table, source by source and number by number, in both languages', () => {
    const [en, zh] = LANGS.map((lang) => drawn(figure, lang, FORMS.wide));
    expect(zh?.cites).toEqual(en?.cites);
    expect(zh?.table.rows.length).toBe(en?.table.rows.length);
    expect(zh?.table.columns.map(({ key }) => key)).toEqual(en?.table.columns.map(({ key }) => key));
  });

  it('cites sources that exist', () => {
    for (const source of drawn(figure, 'en', FORMS.wide).cites)
      expect(FROZEN.sourceById.has(source), source).toBe(true);
  });
});
