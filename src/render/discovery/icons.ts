import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pngOf } from '../export/raster.ts';
import { ICONS, iconPath } from './icon-path.ts';

/** Units around the logo, whose own picture is 40 wide. */
const SIDE = 56;

/** The logo in the colours of the light theme, on paper, as a square picture. */
function square(logo: string, paper: string, size: number): string {
  const inside = logo.replace(/^<svg[^>]*>/, '').replace(/<style>.*?<\/style>/, '');
  const at = -SIDE / 2;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${at} ${at} ${SIDE} ${SIDE}">`;
  return `${open}<rect x="${at}" y="${at}" width="${SIDE}" height="${SIDE}" fill="${paper}"/>${inside}`;
}

/** Writes the logo as the PNG files that systems ask for, out of the site's one picture of it. */
export async function writeIcons(root: string, paper: string): Promise<void> {
  const logo = await readFile(join(root, 'favicon.svg'), 'utf8');
  for (const size of ICONS) {
    const file = join(root, iconPath(size));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await pngOf(square(logo.trim(), paper, size), [], 1, {}));
  }
}
