import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { sheetOf } from '../../src/render/sheet-element.ts';
import { drawn } from '../figures/lib.ts';
import { builtPages } from './lib/dist.ts';
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
