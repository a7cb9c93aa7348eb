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
/**
 * What every English page has of Chinese, and signs that the Latin files lack. To search the reader's own faces for a
 * single letter takes a browser longer than to lay out the whole first screen.
 */
export const HAN: Face = {
  name: 'han',
  family: 'Report Han',
  weight: '400 600',
  file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  standIns: [],
};
/** What the Latin files hold, as their maker says. */
export const LATIN =
  /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u0304\u0308\u0329\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215\ufeff\ufffd]/;
