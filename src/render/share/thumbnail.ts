import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { el } from '../../figures/shared/elements.ts';
import { INK } from '../../figures/shared/ink.ts';
import { placed } from '../export/drawn.ts';
import { spelled, type Look } from '../export/look.ts';
import { pngOf } from '../export/raster.ts';
import { xml } from '../export/xml.ts';
import { picturesOn, type PagePicture } from './page-picture.ts';
import { THUMBNAIL, thumbnailPath } from './thumbnail-path.ts';

const MARGIN = 16;

/** A form of a figure across the whole width; a tall one is cut at the foot. */
function small(form: PagePicture, look: Look): string {
  const { width, height } = THUMBNAIL;
  const scale = (width - 2 * MARGIN) / form.width;
  const top = Math.max(MARGIN, (height - form.height * scale) / 2);
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  const paper = xml(el('rect', { width, height, fill: INK.paper }));
  const open = xml(el('svg', root)).replace('/>', '>');
  const body = spelled(`${paper}${placed(form, MARGIN, top, scale)}`, look.values);
  return `${open}<style>${look.rules}</style>${body}</svg>`;
}

const ratio = ({ width, height }: PagePicture) => height / width;
const WANTED = THUMBNAIL.height / THUMBNAIL.width;

/** The form whose shape is nearest to that of a small picture, of those that are not too wide to be read. */
const fitting = (forms: readonly PagePicture[]): PagePicture | undefined =>
  [...forms]
    .sort((a, b) => a.width - b.width)
    .slice(0, 2)
    .sort((a, b) => Math.abs(ratio(a) - WANTED) - Math.abs(ratio(b) - WANTED))[0];

/**
 * Writes the small picture of a figure for the list of all, out of the figure's built page.
 *
 * @param page file of that page under the root of the site, as `en/figures/argue/index.html`
 * @returns its size in bytes
 */
export async function thumbnail(root: string, page: string, look: Look, faces: readonly string[]): Promise<number> {
  const [lang = '', , id = ''] = page.replaceAll('\\', '/').split('/');
  const form = fitting(picturesOn(await readFile(join(root, page), 'utf8')));
  if (!form) throw new Error(`${page} has no figure to make a small picture of`);
  const png = await pngOf(small(form, look), faces, 1, {});
  const file = join(root, thumbnailPath(id, lang));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
  return png.length;
}
