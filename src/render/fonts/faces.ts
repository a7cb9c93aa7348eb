/** A web font of the site, and the file that it is cut from. */
export interface Face {
  /** What its files are named after. */
  readonly name: string;
  readonly family: string;
  /** Weight, or the range of weights, as a style sheet says it. */
  readonly weight: string;
  readonly file: string;
  readonly axes?: Record<string, { min: number; max: number } | number>;
  /** Whether it is loaded for the letters cut into it alone; others are for every letter. */
  readonly ranged?: true;
  /** Faces of the reader's own that stand in until it arrives, and the weights at which they do. */
  readonly standIns: readonly StandIn[];
}
export interface StandIn {
  /** The weight of this face that it stands in for. */
  readonly weight: 400 | 600;
  /** Keys of `system-fonts.json`. */
  readonly fonts: readonly (keyof typeof SYSTEM)[];
}

import SYSTEM from './system-fonts.json' with { type: 'json' };

export const SANS: Face = {
  name: 'sans',
  family: 'Report Sans',
  weight: '400 600',
  file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  axes: { wght: { min: 400, max: 600 } },
  standIns: [
    { weight: 400, fonts: ['arial', 'roboto'] },
    { weight: 600, fonts: ['arial-bold', 'roboto-bold'] },
  ],
};
/** Headings alone are set in it, at one weight. */
export const SERIF: Face = {
  name: 'serif',
  family: 'Report Serif',
  weight: '600',
  file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  axes: { wght: 600 },
  standIns: [{ weight: 600, fonts: ['georgia-bold', 'noto-serif-bold', 'times-bold'] }],
};
/** Its letters are all as wide as they are high, as those of every Chinese face: none has to be fitted. */
export const SONG: Face = {
  name: 'song',
  family: 'Report Song',
  weight: '600',
  file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2',
  ranged: true,
  standIns: [],
};
/**
 * What most English pages have of Chinese, and signs that the Latin files lack. To search the reader's own faces for a
 * single letter takes a browser longer than to lay out the whole first screen.
 */
export const HAN: Face = {
  name: 'han',
  family: 'Report Han',
  weight: '400 600',
  file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  ranged: true,
  standIns: [],
};
/** Ranges of what the Latin files hold, as their maker says. */
const LATIN = [
  [0x0000, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x0304, 0x0304],
  [0x0308, 0x0308],
  [0x0329, 0x0329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
] as const;
/** Whether the Latin files have a letter. */
export const isLatin = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return LATIN.some(([first, last]) => code >= first && code <= last);
};
