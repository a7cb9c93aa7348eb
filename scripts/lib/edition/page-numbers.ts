import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

const text = (name: PDFObject | undefined): string =>
  name instanceof PDFHexString || name instanceof PDFString || name instanceof PDFName ? name.decodeText() : '';

/**
 * The page, from 1, on which each anchor stands that something in the document leads to. Chromium knows where it put
 * them and writes that into the file, and nowhere else.
 */
export async function pageNumbers(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, i) => [ref, i + 1]));
  const { context, catalog } = document;
  const found = new Map<string, number>();
  const note = (name: string, target: PDFObject | undefined) => {
    const place = target instanceof PDFRef ? context.lookup(target) : target;
    const array = place instanceof PDFDict ? place.lookup(PDFName.of('D')) : place;
    const page = array instanceof PDFArray ? array.get(0) : undefined;
    const number = page instanceof PDFRef ? pages.get(page) : undefined;
    if (number !== undefined) found.set(name, number);
  };
  const dests = catalog.lookup(PDFName.of('Dests'));
  if (dests instanceof PDFDict) for (const [name, target] of dests.entries()) note(text(name), target);
  const names = catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined;
  if (tree instanceof PDFDict) walk(tree, note);
  return found;
}

function walk(node: PDFDict, note: (name: string, target: PDFObject | undefined) => void): void {
  const pairs = node.lookup(PDFName.of('Names'));
  if (pairs instanceof PDFArray)
    for (let i = 0; i + 1 < pairs.size(); i += 2) note(text(pairs.lookup(i)), pairs.get(i + 1));
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let i = 0; i < kids.size(); i++) {
    const kid = kids.lookup(i);
    if (kid instanceof PDFDict) walk(kid, note);
  }
}
