import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { figureAboutEn } from '../../src/i18n/figure-about-en.ts';
import { figureAbout } from '../../src/i18n/figure-about.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { protocolSections } from '../../src/render/protocol.ts';

const anchors = protocolSections(readFileSync('docs/METHOD.md', 'utf8')).map(({ id }) => id);

describe('what is said of the method and the limits of figures', () => {
  it('is said of every figure and of nothing else', () => {
    expect(new Set(Object.keys(figureAboutEn))).toEqual(new Set(FIGURES.map(({ id }) => id)));
  });

  it.each(FIGURES.map(({ id }) => id))('leads on to sections of the protocol that exist: %s', (id) => {
    for (const lang of LANGS) {
      const { sections } = figureAbout(id, lang);
      expect(sections.length).toBeGreaterThan(0);
      expect(anchors).toEqual(expect.arrayContaining(sections.map((n) => `method-${n}`)));
    }
  });

  it('names no number, for numbers of the dataset are computed', () => {
    for (const lang of LANGS)
      for (const { id } of FIGURES) {
        const { method, limits } = figureAbout(id, lang);
        expect(method + limits).not.toMatch(/\d/);
      }
  });

  it('fails on a figure of which nothing is written, and names the file', () => {
    expect(() => figureAbout('no-such-figure', 'zh')).toThrow('src/i18n/figure-about-zh.ts');
  });
});
