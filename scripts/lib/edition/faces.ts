import { unpacked } from '../../../src/render/export/faces.ts';

/** A face of the printed editions, under a family that no system has. */
export interface EditionFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  /** Whether many weights lie in one file, of which one is taken. */
  readonly variable: boolean;
}

const latin = (family: string, name: string, weight: number, part = 'latin', italic = false): EditionFace => {
  const style = italic ? 'italic' : 'normal';
  return {
    family,
    weight,
    style,
    file: `@fontsource-variable/${name}/files/${name}-${part}-wght-${style}.woff2`,
    variable: true,
  };
};
const chinese = (family: string, name: string, weight: number, part = 'chinese-simplified'): EditionFace => ({
  family,
  weight,
  style: 'normal',
  file: `@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff2`,
  variable: false,
});

const SERIF = 'Edition Serif';
const SANS = 'Edition Sans';
const SONG = 'Edition Song';
const HEI = 'Edition Hei';
/** Parts of the Chinese sans face that hold signs which no other face has: ≈ and ≠, ←, →. */
const SIGNS = ['90', '105', '109'];
const WEIGHTS = [400, 600];

/** Every face of the editions, so that nothing on paper depends on what is installed on the machine that prints. */
export const EDITION_FACES: readonly EditionFace[] = [
  ...WEIGHTS.flatMap((weight) => [
    latin(SERIF, 'source-serif-4', weight),
    latin(SANS, 'source-sans-3', weight),
    latin('Edition Serif Letters', 'source-serif-4', weight, 'latin-ext'),
    latin('Edition Letters', 'source-sans-3', weight, 'latin-ext'),
    latin('Edition Greek', 'source-sans-3', weight, 'greek'),
    chinese(SONG, 'noto-serif-sc', weight),
    chinese(HEI, 'noto-sans-sc', weight),
  ]),
  latin(SERIF, 'source-serif-4', 400, 'latin', true),
  latin(SANS, 'source-sans-3', 400, 'latin', true),
  ...SIGNS.map((part) => chinese(`Edition Signs ${part}`, 'noto-sans-sc', 400, part)),
];

const signs = ['Edition Greek', ...SIGNS.map((part) => `Edition Signs ${part}`)];
const list = (...families: readonly string[]) => families.map((family) => `'${family}'`).join(', ');

/** The families of the two kinds of text, as CSS lists them: after them nothing is left to the system. */
export const FAMILIES = {
  sans: list(SANS, 'Edition Letters', HEI, ...signs),
  serif: list(SERIF, 'Edition Serif Letters', SONG, ...signs, HEI),
} as const;

/** Bytes of the faces with the characters of a text that each has. */
export const cutFaces = (text: Iterable<string>): Promise<readonly (EditionFace & { readonly bytes: Uint8Array })[]> =>
  Promise.all(
    EDITION_FACES.map(async (face) => ({
      ...face,
      bytes: await unpacked({ file: face.file, ...(face.variable ? { weight: face.weight } : {}) }, new Set(text)),
    })),
  );
