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
const latin = (name: string, weight: number): Face => ({
  file: `${VARIABLE}/${name}/files/${name}-latin-wght-normal.woff2`,
  weight,
});
const chinese = (name: string, weight: number): Face => ({
  file: `@fontsource/${name}/files/${name}-chinese-simplified-${weight}-normal.woff2`,
});

/** In this order letters that a face lacks are sought in the others. */
export const FACES: readonly Face[] = [
  latin('source-sans-3', 400),
  latin('source-sans-3', 600),
  latin('source-serif-4', 600),
  chinese('noto-sans-sc', 400),
  chinese('noto-sans-sc', 600),
  chinese('noto-serif-sc', 600),
];

/** The families by the names that the faces bear once a weight is taken out of them. */
export const FAMILIES = {
  sans: 'Source Sans 3 ExtraLight',
  serif: 'Source Serif 4',
  hei: 'Noto Sans SC Thin',
  song: 'Noto Serif SC ExtraLight',
} as const;

/** Every character of the basic plane: a face keeps those that it has. */
const ALL = String.fromCodePoint(
  ...Array.from({ length: 0xd800 - 0x20 }, (_, i) => i + 0x20),
  ...Array.from({ length: 0x2000 }, (_, i) => i + 0xe000),
);

/** The face as an unpacked file, which is what makers of pictures read. */
const unpacked = async ({ file, weight }: Face): Promise<Uint8Array> =>
  subsetFont(await readFile(resolve(file)), ALL, {
    targetFormat: 'sfnt',
    preserveNameIds: [16],
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });

let files: Promise<readonly string[]> | undefined;

/** Paths of the faces as TrueType files, unpacked once a process. */
export const faceFiles = (): Promise<readonly string[]> =>
  (files ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shared-care-faces-'));
    return Promise.all(
      FACES.map(async (face, i) => {
        const path = join(folder, `${i}.ttf`);
        await writeFile(path, await unpacked(face));
        return path;
      }),
    );
  })());
