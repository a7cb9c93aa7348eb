import { renderAsync } from '@resvg/resvg-js';
import { FAMILIES, faceFiles } from './faces.ts';

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g;
/** Text between two tags: the style sheet of the file has no Chinese, and names and descriptions aren't drawn. */
const TEXT = />[^<]+</g;
const NAMES = /<(title|desc)\b[^>]*>[^<]*<\/\1>/g;

/** Chinese in the faces for it: where a face lacks a letter, a maker of pictures takes the first that has it, of whatever kind. */
const FACES = [
  `text,.sheet,.plot{font-family:'${FAMILIES.sans}'}`,
  `text.serif,.corner{font-family:'${FAMILIES.serif}'}`,
  `.han{font-family:'${FAMILIES.hei}'}`,
  `.serif .han,.corner .han{font-family:'${FAMILIES.song}'}`,
].join('');

/** A picture that stands by itself, as it is drawn with the faces that the project brings. */
export const withOwnFaces = (svg: string): string =>
  svg
    .replace(NAMES, '')
    .replace(TEXT, (text) => text.replace(HAN, (han) => `<tspan class="han">${han}</tspan>`))
    .replace('</style>', `${FACES}</style>`);

/**
 * An SVG file as a PNG file, drawn with the project's own faces and none of the system's: the same bytes everywhere.
 *
 * @param zoom px of the picture for each px of the file
 */
export async function pngOf(svg: string, zoom = 1): Promise<Buffer> {
  const picture = await renderAsync(withOwnFaces(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...(await faceFiles())], defaultFontFamily: FAMILIES.sans },
    logLevel: 'error',
  });
  return picture.asPng();
}
