import { renderAsync } from '@resvg/resvg-js';
import { FAMILIES } from './faces.ts';
import { pngFile } from './png-file.ts';

const HAN = String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]`;
/** Marks that are as wide as a character in Chinese text and narrow elsewhere. */
const SHARED = '[“”‘’…—·]';
const RUN = new RegExp(`${HAN}+`, 'g');
const CHINESE_RUN = new RegExp(`${SHARED}*${HAN}(?:${HAN}|${SHARED})*`, 'g');
/** Text between two tags: the style sheet of the file has no Chinese, and names and descriptions aren't drawn. */
const TEXT = />[^<]+</g;
const NAMES = /<(title|desc)\b[^>]*>[^<]*<\/\1>/g;

/** Chinese in the faces for it: where a face lacks a letter, a maker of pictures takes the first that has it, of whatever kind. */
const FACES = [
  `text,.sheet,.plot{font-family:'${FAMILIES.sans}'}`,
  `.sheet text.serif,.plot .corner{font-family:'${FAMILIES.serif}'}`,
  `text .han{font-family:'${FAMILIES.hei}'}`,
  `.serif .han,.corner .han{font-family:'${FAMILIES.song}'}`,
].join('');

/** A picture that stands by itself, as it is drawn with the faces that the project brings. */
export function withOwnFaces(svg: string): string {
  const run = /^<svg[^>]* lang="zh/.test(svg) ? CHINESE_RUN : RUN;
  return svg
    .replace(NAMES, '')
    .replace(TEXT, (text) => text.replace(run, (han) => `<tspan class="han">${han}</tspan>`))
    .replace('</style>', `${FACES}</style>`);
}

/**
 * An SVG file as a PNG file, drawn with the project's own faces and none of the system's: the same bytes everywhere.
 *
 * @param faces paths of the faces, as `writeFaces` gives them
 * @param zoom px of the picture for each px of the file
 * @param texts what the file says of itself, by the keywords that PNG knows: Title, Copyright, Source
 */
export async function pngOf(
  svg: string,
  faces: readonly string[],
  zoom: number,
  texts: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const picture = await renderAsync(withOwnFaces(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...faces], defaultFontFamily: FAMILIES.sans },
    logLevel: 'error',
  });
  return pngFile(picture, texts);
}
