import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;

/** A face with which pictures are made: a family under its own name, in one weight. */
interface Face {
  readonly file: string;
  /** The weight that is taken out of a face that holds many. */
  readonly weight?: number;
}
const VARIABLE = '@fontsource-variable';
const latin = (name: string, weight: number, script = 'latin'): Face => ({
  file: `${VARIABLE}/${name}/files/${name}-${script}-wght-normal.woff2`,
  weight,
});
const chinese = (name: string, weight: number, part = 'chinese-simplified'): Face => ({
  file: `@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff2`,
});
/** Parts of the Chinese sans face that hold signs which no other face has: ≈ and ≠, ←, →. */
const SIGNS = ['90', '105', '109'] as const;

/** In this order letters that a face lacks are sought in the others. */
export const FACES: readonly Face[] = [
  latin('source-sans-3', 400),
  latin('source-sans-3', 600),
  latin('source-serif-4', 600),
  chinese('noto-sans-sc', 400),
  chinese('noto-sans-sc', 600),
  chinese('noto-serif-sc', 600),
  latin('source-sans-3', 400, 'greek'),
  ...SIGNS.map((part) => chinese('noto-sans-sc', 400, part)),
];

/** The families by the names that the faces bear once a weight is taken out of them. */
export const FAMILIES = {
  sans: 'Source Sans 3 ExtraLight',
  serif: 'Source Serif 4',
  hei: 'Noto Sans SC Thin',
  song: 'Noto Serif SC ExtraLight',
} as const;

const LATIN_ENDS = 0x250;

/**
 * A face as an unpacked file, which is what makers of pictures read, with the characters of a text that it has. Chinese
 * faces lose their own Latin letters, which would else be taken for every line that has a Chinese character.
 */
export const unpacked = async ({ file, weight }: Face, text: Iterable<string>): Promise<Uint8Array> =>
  subsetFont(
    await readFile(resolve(file)),
    [...new Set(text)].filter((c) => weight !== undefined || (c.codePointAt(0) ?? 0) >= LATIN_ENDS).join(''),
    {
      targetFormat: 'sfnt',
      preserveNameIds: [16],
      ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
    },
  );

/** Writes the faces that a text needs as TrueType files; returns their paths. Small files are read quickly, again and again. */
export async function writeFaces(text: Iterable<string>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shared-care-faces-'));
  return Promise.all(
    FACES.map(async (face, i) => {
      const path = join(folder, `${i}.ttf`);
      await writeFile(path, await unpacked(face, text));
      return path;
    }),
  );
}
