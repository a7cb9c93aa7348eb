import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

const resolve = createRequire(import.meta.url).resolve;
/** What the styles ask of a font: accents, pairs, ligatures, figures of one width. Small capitals and the like stay out. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'tnum'];

/** The letters of `text` in a face, as a WOFF2 file. */
export const cut = async ({ file, axes }: Face, text: string): Promise<Uint8Array> =>
  subsetFont(await readFile(resolve(file)), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    ...(axes ? { variationAxes: axes } : {}),
  });
