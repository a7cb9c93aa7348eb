import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { sheetOf } from '../../src/render/sheet-element.ts';
import { drawn } from '../figures/lib.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { builtFiles, builtPages } from './lib/dist.ts';
import { firstView, weightOf } from './lib/first-view.ts';
import { brotli, closure, everyScript, scriptsOf, scriptsOfFigure } from './lib/scripts.ts';

const pages = builtPages();
const kB = 1000;

const scriptsById = new Map(
  FIGURES.filter((figure) => 'controls' in figure).map((figure) => {
    const byPlot = sheetOf(drawn(figure, 'en', 720)) === null;
    return [figure.id, scriptsOfFigure(figure.id, { byPlot, walks: figure.walks === true })] as const;
  }),
);

describe('the scripts of a page', () => {
  it('weigh at most 12 kB before a reader reaches for anything', () => {
    const weights = pages.map(({ path, html }) => ({ path, bytes: brotli(closure(scriptsOf(html))) }));
    expect(weights.filter(({ bytes }) => bytes > 12 * kB)).toEqual([]);
    expect(Math.max(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(0);
  });

  it('weigh at most 110 kB once every figure on the page is awake', () => {
    const weights = pages.map((page) => {
      const islands = [...page.html.matchAll(/<report-figure data-id="([^"]+)"/g)].map(([, id = '']) => id);
      const all = islands.flatMap((id) => [...(scriptsById.get(id) ?? [])]);
      return { path: page.path, islands, bytes: brotli(new Set([...closure(scriptsOf(page.html)), ...all])) };
    });
    expect(weights.filter(({ bytes }) => bytes > 110 * kB)).toEqual([]);
    expect(weights.filter(({ islands }) => islands.length > 0).length).toBeGreaterThan(FIGURES.length);
  });

  it('hold the code of every figure with handles, and Plot for those that need it', () => {
    const shell = scriptsOfFigure('no-such-figure', { byPlot: false, walks: false });
    expect(brotli(shell)).toBeGreaterThan(0);
    for (const [id, scripts] of scriptsById) expect(scripts.size, id).toBeGreaterThan(shell.size);
    expect(brotli(scriptsById.get('quadrant-map') ?? [])).toBeGreaterThan(60 * kB);
  });

  it('never bring what only the build needs: the validator of the data, the tables, the readers of disk', () => {
    expect(everyScript()).not.toMatch(/arquero|ZodError|linkedom|citeproc|node:fs/i);
  });
});

describe('the first view of a page, fonts included', () => {
  /** The whole report in one document, for paper, is as long as all of its chapters. */
  const forPaper = /\/edition\/$/;
  const BUDGETS = { en: 150 * kB, zh: 220 * kB };

  it.each(LANGS)('weighs at most its budget in %s, on every page that is read on a screen', (lang) => {
    const own = pages.filter(({ path }) => path.startsWith(`/${lang}/`) && !forPaper.test(path));
    const weights = own.map((page) => ({
      path: page.path,
      bytes: firstView(page).reduce((sum, file) => sum + weightOf(file), 0),
    }));
    expect(weights.filter(({ bytes }) => bytes > BUDGETS[lang])).toEqual([]);
    expect(Math.min(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(30 * kB);
  });

  it('is of files that are there', () => {
    const files = new Set(builtFiles());
    const missing = pages.flatMap((page) => firstView(page).filter((file) => !files.has(file)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('asks at once for the fonts of the first screen, and for one style sheet that all pages share', () => {
    for (const { path, html } of pages.filter((page) => /^\/(?:en|zh)\//.test(page.path))) {
      const fonts = [...html.matchAll(/<link rel="preload" href="[^"]*\/fonts\/([\w-]+)\.[^"]*"/g)].map(
        ([, name]) => name,
      );
      expect(fonts, path).toEqual(
        path.startsWith('/zh/') ? ['sans', 'serif', 'song'] : ['sans', 'serif', 'han', 'song-en'],
      );
      expect(html.match(/<link rel="stylesheet"[^>]*\/fonts\/\w+\.\w+\.css/g), path).toHaveLength(1);
    }
  });
});
