import { dataset } from '../../../src/data/dataset.ts';
import { figure } from '../../../src/figures/index.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { dataFiles } from '../../../src/render/csv/data-files.ts';
import { rowsOf } from '../../../src/render/picture.ts';
import { readLines, type Line } from './read-csv.ts';

/** The published files of the live dataset as texts, by name. */
export const FILES: ReadonlyMap<string, string> = new Map(dataFiles(dataset()).map(({ name, text }) => [name, text]));

/** The lines of a published file, read from its text alone. */
export function published(name: string): Line[] {
  const text = FILES.get(name);
  if (text === undefined) throw new Error(`no file ${name}.csv is published`);
  return readLines(text);
}

/** A figure's table in its default state, as the site shows it. */
export function shownTable(id: string, lang: Lang) {
  const shown = figure(id);
  const rows = JSON.parse(JSON.stringify(rowsOf(shown, dataset()))) as unknown[];
  return shown.draw(rows, shown.codec.defaults, { lang, width: 1080, href: (page: string) => page }).table;
}

/** The texts of its rows. */
export const shownTexts = (id: string, lang: Lang): string[][] =>
  shownTable(id, lang).rows.map((row) => row.map(({ text }) => text));
