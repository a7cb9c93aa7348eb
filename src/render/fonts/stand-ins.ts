import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import { cut } from './cut.ts';
import type { Face } from './faces.ts';
import SYSTEM from './system-fonts.json' with { type: 'json' };

const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** Measures of a font, in units of its own. */
export interface Measures {
  readonly familyName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Width of a letter on average, weighted by how often it stands in English text. */
  readonly xWidthAvg: number;
}

/**
 * A `@font-face` rule by which a font of the reader's own takes the width and the height of ours: a page set in it has its lines
 * where they will be when ours arrives. The measures of those fonts are from \@capsizecss/metrics 4.3.0; `alike` are
 * fonts made to the same measures.
 */
export function standIn(family: string, weight: number, ours: Measures, key: keyof typeof SYSTEM): string {
  const theirs = SYSTEM[key];
  const { fontFaces } = createFontStack([ours, theirs], { fontFaceFormat: 'styleObject' });
  const [face] = fontFaces;
  if (!face) throw new Error(`No face could be fitted to ${family}`);
  const { sizeAdjust = '100%', ascentOverride, descentOverride, lineGapOverride } = face['@font-face'];
  const src = [theirs.fullName, theirs.postscriptName, ...theirs.alike].map((name) => `local('${name}')`).join(',');
  const rules = [
    `font-family:'${family} ${theirs.familyName}'`,
    `font-weight:${weight}`,
    `src:${src}`,
    `size-adjust:${sizeAdjust}`,
    ...(ascentOverride === undefined ? [] : [`ascent-override:${ascentOverride}`]),
    ...(descentOverride === undefined ? [] : [`descent-override:${descentOverride}`]),
    ...(lineGapOverride === undefined ? [] : [`line-gap-override:${lineGapOverride}`]),
  ];
  return `@font-face{${rules.join(';')}}`;
}

/** The rules of all faces that stand in for a web font until it arrives. */
export async function standIns(face: Face): Promise<string[]> {
  const rules = face.standIns.map(async ({ weight, fonts }) => {
    const measures = await fromBuffer(Buffer.from(await cut({ ...face, axes: { wght: weight } }, PRINTABLE)));
    return fonts.map((key) => standIn(face.family, weight, measures, key));
  });
  return (await Promise.all(rules)).flat();
}
