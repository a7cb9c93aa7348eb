import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { built } from '../../src/figures/shared/elements.ts';
import { sheetElement, sheetOf } from '../../src/render/sheet-element.ts';
import { toSvg } from '../../src/render/svg.ts';
import { drawn } from '../figures/lib.ts';

const sheets = FIGURES.map((figure) => [figure.id, drawn(figure, 'en', 720)] as const).filter(([, drawing]) =>
  sheetOf(drawing),
);

/** Attributes and children, whatever the order in which attributes were set. */
function plain(element: Element): unknown {
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }): [string, string] => [name, value]).sort(),
  );
  return {
    name: element.localName,
    attributes,
    children: [...element.children].map(plain),
    text: element.children.length ? '' : element.textContent,
  };
}

describe('a drawing of elements alone', () => {
  it('is what most figures are', () => {
    expect(sheets.length).toBeGreaterThan(FIGURES.length / 2);
  });

  it.each(sheets)('looks without Plot as it does with it: %s', (id, drawing) => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>') as { document: Document };
    const svg = sheetElement(drawing, id, 'live', document);
    for (const { tree } of sheetOf(drawing) ?? []) svg.append(built(tree, document));
    const byPlot = parseHTML(`<html><body>${toSvg(drawing, id, 'live')}</body></html>`).document.querySelector('svg');
    expect(
      plain(parseHTML(`<html><body>${svg.outerHTML}</body></html>`).document.querySelector('svg') as Element),
    ).toEqual(plain(byPlot as Element));
  });
});
