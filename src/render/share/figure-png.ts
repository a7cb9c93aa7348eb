import { readFile, writeFile } from 'node:fs/promises';
import { dataset } from '../../data/dataset.ts';
import { LICENCE } from '../export/about.ts';
import { pngOf } from '../export/raster.ts';
import { unescaped } from './unescaped.ts';

/** Pixels of the file for each px of the figure. */
const ZOOM = 2;

/**
 * Writes the PNG file beside the SVG file of a figure.
 *
 * @returns its size in bytes
 */
export async function figurePng(path: string, faces: readonly string[]): Promise<number> {
  const svg = await readFile(path, 'utf8');
  const { version, date, hash } = dataset();
  const png = await pngOf(svg, faces, ZOOM, {
    Title: unescaped(/<title id="title">([^<]*)</.exec(svg)?.[1] ?? ''),
    Description: `Data version ${version}, ${date}, SHA-256 ${hash}`,
    Copyright: `${LICENCE.name} ${LICENCE.address}`,
    Source: unescaped(/<a class="address" href="([^"]*)"/.exec(svg)?.[1] ?? ''),
  });
  await writeFile(path.replace(/svg$/, 'png'), png);
  return png.length;
}
