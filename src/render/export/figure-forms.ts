import type { Dataset } from '../../data/types.ts';
import { reference } from '../../citation/reference.ts';
import { exportable } from '../../citation/exportable.ts';
import { FORMS } from '../../figures/figure.ts';
import { figureNumber, type AnyFigure } from '../../figures/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { picture } from '../picture.ts';
import type { About } from './about.ts';
import { jsonOf, type RecordSource } from './record.ts';
import { svgOf } from './sheet.ts';
import { SITE_LOOK } from './site-look.ts';

/** What the sources of a figure are called in its record. Throws on an id that isn't a source. */
export const recordSources = (ids: readonly string[], data: Dataset, lang: Lang): RecordSource[] =>
  ids.map((id) => {
    const source = data.sourceById.get(id);
    if (!source) throw new Error(`source "${id}" is not in data/sources.json. Add it there, or correct the id`);
    return { id, reference: reference(source, lang).text, csl: exportable([source])[0] as object };
  });

/** A page of the site as an address with host: `cases/blue-letter` in that language. */
type Address = (page: string) => string;

const aboutOf = (figure: AnyFigure, data: Dataset, lang: Lang, address: Address): About => ({
  id: figure.id,
  number: figureNumber(figure.id),
  lang,
  howTo: figure.howTo[lang],
  legend: figure.legend ?? false,
  address: address(`figures/${figure.id}`),
  data: { version: data.version, date: data.date, hash: data.hash },
});

const drawnOf = (figure: AnyFigure, data: Dataset, lang: Lang, address: Address) =>
  picture(figure, data, {}, { lang, width: FORMS.wide, href: address }, figure.id, '');

/** A figure in its default state as an SVG file. */
export function figureSvg(figure: AnyFigure, data: Dataset, lang: Lang, address: Address): string {
  const { drawing, svg } = drawnOf(figure, data, lang, address);
  const { width = 0, height = 0 } = drawing.plot;
  return svgOf({ svg, width, height }, drawing, aboutOf(figure, data, lang, address), SITE_LOOK);
}

/** A figure in its default state as a JSON file. */
export function figureJson(figure: AnyFigure, data: Dataset, lang: Lang, address: Address): string {
  const { drawing } = drawnOf(figure, data, lang, address);
  const { codec } = figure;
  const state = { query: '', values: codec.toTexts(codec.defaults as object) };
  return jsonOf(drawing, aboutOf(figure, data, lang, address), state, recordSources(drawing.cites, data, lang));
}
