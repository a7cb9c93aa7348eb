import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, inject } from 'vitest';
import { finish, type About } from '../../scripts/lib/edition/finish.ts';
import { pageNumbers } from '../../scripts/lib/edition/page-numbers.ts';
import { print } from '../../scripts/lib/edition/print.ts';
import { editionWords } from '../../src/i18n/edition-words.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { FULL, TRIED } from './lib/full.ts';
import { it } from './lib/it.ts';

/** Width between the margins of a sheet of the report, in CSS px: 210 mm less twice 22. */
const BETWEEN = Math.floor((166 / 25.4) * 96);
/** Height between the margins, in CSS px: 297 mm less twice 18. */
const HEIGHT = (261 / 25.4) * 96;
const POINT = 96 / 72;
/** Two runs may take a while on a busy machine. */
const TIMEOUT = 600_000;
const FACES = /^[A-Z]{6}\+(SourceSans3|SourceSerif4|NotoSansSC|NotoSerifSC)/;
const ABOUT: About = { title: 'a', author: 'b', subject: 'c', lang: 'en', date: '2026-11-23', creator: 'd' };

/** Names of the faces in a PDF, and of those among them that are not in the file. */
function fontsOf(pdf: PDFDocument): { names: string[]; missing: string[] } {
  // A face of type 3 is drawn in the file itself, and describes what it was drawn from.
  const descriptors = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'))
    .filter((dict) => dict.get(PDFName.of('Subtype')) !== PDFName.of('Type3'))
    .flatMap((dict) => dict.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict) ?? []);
  const nameOf = (dict: PDFDict) => dict.lookup(PDFName.of('FontName'), PDFName).decodeText();
  const inFile = (dict: PDFDict) => ['', '2', '3'].some((n) => dict.has(PDFName.of(`FontFile${n}`)));
  return {
    names: descriptors.map(nameOf),
    missing: descriptors.filter((dict) => !inFile(dict)).map(nameOf),
  };
}

const printOf = (browser: Parameters<typeof print>[0], lang: Lang, page: string) =>
  print(browser, `${inject('site')}${lang}/${page}/`, { title: 'Shared Care', onSheet: editionWords[lang].onSheet });

describe.each(TRIED)('on paper in %s', (lang) => {
  it('no picture of the report is wider or higher than a sheet, and its letters have 7 points', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage(`/${lang}/edition/`, { width: BETWEEN });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // Boxes of letters are whole pixels of the drawing, whose faces may be the reader's own.
    const found = await page.evaluate((rounded) => {
      const sheet = document.documentElement.clientWidth;
      return {
        wide: document.documentElement.scrollWidth - sheet,
        plots: [...document.querySelectorAll<SVGSVGElement>('.paper-figure .plot')].map((plot) => {
          const { width, height, left, right } = plot.getBoundingClientRect();
          const scale = Math.min(width / plot.viewBox.baseVal.width, height / plot.viewBox.baseVal.height);
          const texts = [...plot.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
          return {
            name: plot.getAttribute('aria-labelledby'),
            height: (plot.closest('.paper-picture') ?? plot).getBoundingClientRect().height,
            size: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))) * scale,
            out: texts
              .filter((text) => {
                const box = text.getBoundingClientRect();
                return box.width > 0 && (box.left < left - rounded || box.right > right + rounded);
              })
              .map((text) => text.textContent),
          };
        }),
      };
    }, 2);
    expect(found.wide).toBeLessThanOrEqual(0);
    expect(found.plots.filter(({ height }) => height > HEIGHT)).toEqual([]);
    expect(found.plots.filter(({ size }) => size / POINT < 7)).toEqual([]);
    expect(found.plots.filter(({ out }) => out.length > 0)).toEqual([]);
  });

  if (FULL) {
    it(
      'the report has its faces in the file, its contents right, and comes out the same twice',
      { timeout: TIMEOUT },
      async ({ browser, expect }) => {
        const pdf = await printOf(browser, lang, 'edition');
        const document = await PDFDocument.load(pdf, { updateMetadata: false });
        expect(document.getPageCount()).toBeGreaterThan(30);
        expect(document.getPageCount()).toBeLessThan(90);
        for (const page of document.getPages()) {
          expect(Math.abs(page.getWidth() - 595)).toBeLessThan(1);
          expect(Math.abs(page.getHeight() - 842)).toBeLessThan(1);
        }
        const { names, missing } = fontsOf(document);
        expect(names.length).toBeGreaterThan(3);
        expect(missing).toEqual([]);
        expect(names.filter((name) => !FACES.test(name))).toEqual([]);
        expect(document.catalog.has(PDFName.of('Outlines'))).toBe(true);
        expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
        expect((await pageNumbers(pdf)).size).toBeGreaterThan(100);
        const [one, other] = [await finish(pdf, ABOUT), await finish(await printOf(browser, lang, 'edition'), ABOUT)];
        expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
      },
    );

    it('the brief has two sheets, its faces in the file, and links that lead to the site', async ({
      browser,
      expect,
    }) => {
      const document = await PDFDocument.load(await printOf(browser, lang, 'brief'), { updateMetadata: false });
      expect(document.getPageCount()).toBe(2);
      const { names, missing } = fontsOf(document);
      expect(missing).toEqual([]);
      expect(names.filter((name) => !FACES.test(name))).toEqual([]);
      const port = new URL(inject('site')).port;
      const annotations = document.getPages().flatMap((page) => {
        const list = page.node.lookup(PDFName.of('Annots'));
        return list instanceof PDFArray ? list.asArray().map((_, i) => String(list.lookup(i))) : [];
      });
      expect(annotations.length).toBeGreaterThan(0);
      expect(annotations.filter((text) => text.includes(`localhost:${port}`))).toEqual([]);
    });
  }
});
