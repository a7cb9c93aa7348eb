import { FORMS, type Drawing } from '../../figures/figure.ts';
import type { Lang } from '../../i18n/languages.ts';
import { tableCsv } from '../../render/csv/table-csv.ts';
import type { About } from '../../render/export/about.ts';
import { pngBlob } from '../../render/export/canvas.ts';
import { figurePath, sourcesPath, type FigureForm } from '../../render/export/figure-path.ts';
import { jsonOf, type FigureRecord, type RecordSource } from '../../render/export/record.ts';
import { svgOf } from '../../render/export/sheet.ts';
import { SITE_LOOK } from '../../render/export/site-look.ts';
import { addressOf, asset } from '../href.ts';
import type { KeptFile } from '../save-file.ts';
import type { View } from './views.ts';

/** A figure as it stands on screen. */
export interface Shown {
  readonly id: string;
  readonly lang: Lang;
  readonly view: View;
  readonly rows: readonly unknown[];
  readonly state: object;
  /** Whether the glyphs of the models are explained beneath it. */
  readonly legend: boolean;
  /** Address to be written on it where that is not the one of its state, with host. */
  readonly address?: string;
  /** Its address for cameras. */
  readonly code?: About['code'];
}

const TYPES: Readonly<Record<Exclude<FigureForm, 'png'>, string>> = {
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(asset(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** A short name of a text: FNV-1a in 32 bits, as hexadecimal digits. */
export function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Address of a figure's page in a state, with host. */
export const viewAddress = ({ id, lang, view, state }: Shown): string => {
  const query = view.codec.toQuery(state);
  return new URL(addressOf(lang, `figures/${id}`), location.origin).href + (query ? `?${query}` : '');
};

/** The figure in its widest form, whose links have a host. */
const wide = ({ view, rows, state, lang }: Shown): Drawing =>
  view.draw(rows, state, {
    lang,
    width: FORMS.wide,
    href: (page) => new URL(addressOf(lang, page), location.origin).href,
  });

const aboutOf = (shown: Shown, { number, howToRead, data }: FigureRecord): About => ({
  id: shown.id,
  number,
  lang: shown.lang,
  howTo: howToRead,
  legend: shown.legend,
  address: shown.address ?? viewAddress(shown),
  ...(shown.code ? { code: shown.code } : {}),
  data: { version: data.version, date: data.date, hash: data.hash },
});

async function svgText(shown: Shown, record: FigureRecord): Promise<string> {
  const { drawingElement } = await import('../../render/element.ts');
  const drawing = wide(shown);
  const { width = 0, height = 0 } = drawing.plot;
  const svg = new XMLSerializer().serializeToString(drawingElement(drawing, shown.id, '', document));
  return svgOf({ svg, width, height }, drawing, aboutOf(shown, record), SITE_LOOK);
}

/** The sources drawn on; the record of the default state holds most, the list of all the others. */
async function sourcesOf(ids: readonly string[], record: FigureRecord, lang: Lang): Promise<RecordSource[]> {
  const known = new Map(record.sources.map((source) => [source.id, source]));
  const all = ids.every((id) => known.has(id))
    ? known
    : new Map((await read<RecordSource[]>(sourcesPath(lang))).map((source) => [source.id, source]));
  return ids.flatMap((id) => all.get(id) ?? []);
}

async function jsonText(shown: Shown, record: FigureRecord): Promise<string> {
  const drawing = wide(shown);
  const { codec } = shown.view;
  const state = { query: codec.toQuery(shown.state), values: codec.toTexts(shown.state) };
  return jsonOf(drawing, aboutOf(shown, record), state, await sourcesOf(drawing.cites, record, shown.lang));
}

/**
 * A figure as it stands on screen, as a file of one form. Loads what that form needs; rejects if the network does not
 * answer.
 */
export async function formOf(form: FigureForm, shown: Shown): Promise<KeptFile> {
  const name = `${shown.id}.${shown.lang}.${shortName(shown.view.codec.toQuery(shown.state))}.${form}`;
  if (form === 'csv') return { name, blob: new Blob([tableCsv(wide(shown).table, shown.lang)], { type: TYPES.csv }) };
  const record = await read<FigureRecord>(figurePath(shown.id, shown.lang, 'json'));
  if (form === 'json') return { name, blob: new Blob([await jsonText(shown, record)], { type: TYPES.json }) };
  const svg = await svgText(shown, record);
  return { name, blob: form === 'png' ? await pngBlob(svg) : new Blob([svg], { type: TYPES.svg }) };
}
