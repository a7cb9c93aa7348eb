import { PDFArray, PDFDict, PDFStream, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** How Chromium names the elements of a tagged PDF: by a count that goes on from document to document. */
const NODE = /^node(\d+)$/;

const numberOf = (object: PDFObject): number | undefined =>
  object instanceof PDFString ? Number(NODE.exec(object.asString())?.[1] ?? NaN) || undefined : undefined;

/** Acts on every text within an object, and puts what that gives in its place. */
function replace(object: PDFObject, act: (text: PDFObject) => PDFObject | undefined): void {
  if (object instanceof PDFStream) return replace(object.dict, act);
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const made = act(value);
      if (made) object.set(key, made);
      else replace(value, act);
    }
  if (object instanceof PDFArray)
    object.asArray().forEach((value, i) => {
      const made = act(value);
      if (made) object.set(i, made);
      else replace(value, act);
    });
}

/** Names the elements of a tagged PDF by their place among them, so that the same document has the same names. */
export function steadyIds(context: PDFContext): void {
  const found = new Set<number>();
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  for (const object of objects)
    replace(object, (text) => {
      const number = numberOf(text);
      if (number !== undefined) found.add(number);
      return undefined;
    });
  // Their order stays, for the tree of names must be sorted.
  const place = new Map([...found].sort((a, b) => a - b).map((number, i) => [number, i + 1]));
  for (const object of objects)
    replace(object, (text) => {
      const nth = place.get(numberOf(text) ?? NaN);
      return nth === undefined ? undefined : PDFString.of(`node${String(nth).padStart(8, '0')}`);
    });
}
