import type { Strings } from '../../i18n/en.ts';

export type Province = keyof Strings['provinces'];

/** Column and row of each province-level division in the tile grid: roughly where it lies, all of one size. */
export const TILES: Readonly<Record<Province, readonly [column: number, row: number]>> = {
  'CN-HL': [6, 0],
  'CN-NM': [3, 1],
  'CN-BJ': [4, 1],
  'CN-TJ': [5, 1],
  'CN-JL': [6, 1],
  'CN-XJ': [0, 2],
  'CN-GS': [1, 2],
  'CN-NX': [2, 2],
  'CN-SX': [3, 2],
  'CN-HE': [4, 2],
  'CN-LN': [6, 2],
  'CN-XZ': [0, 3],
  'CN-QH': [1, 3],
  'CN-SN': [2, 3],
  'CN-HA': [3, 3],
  'CN-SD': [4, 3],
  'CN-JS': [5, 3],
  'CN-SC': [1, 4],
  'CN-CQ': [2, 4],
  'CN-HB': [3, 4],
  'CN-AH': [4, 4],
  'CN-SH': [5, 4],
  'CN-YN': [1, 5],
  'CN-GZ': [2, 5],
  'CN-HN': [3, 5],
  'CN-JX': [4, 5],
  'CN-ZJ': [5, 5],
  'CN-GX': [2, 6],
  'CN-GD': [3, 6],
  'CN-FJ': [4, 6],
  'CN-TW': [5, 6],
  'CN-HI': [2, 7],
  'CN-MO': [3, 7],
  'CN-HK': [4, 7],
};
export const PROVINCES = Object.keys(TILES) as Province[];
export const COLUMNS = 7;
export const ROWS = 8;
