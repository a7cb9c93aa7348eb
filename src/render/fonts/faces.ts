/** A web font of the site, and the file that it is cut from. */
export interface Face {
  /** What its files are named after. */
  readonly name: string;
  readonly family: string;
  /** Weight, or the range of weights, as a style sheet says it. */
  readonly weight: string;
  readonly file: string;
  readonly axes?: Record<string, { min: number; max: number } | number>;
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
  standIns: [],
};
