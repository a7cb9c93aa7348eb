import { readDataset } from '../../src/data/dataset.ts';
import type { AnyFigure } from '../../src/figures/index.ts';
import type { Lang } from '../../src/i18n/languages.ts';

/** The frozen dataset from which figures are tested: live data may change without any of these tests failing. */
export const FROZEN = readDataset(new URL('../fixtures/dataset', import.meta.url).pathname).dataset;

/** A figure's rows as the browser gets them: through JSON. */
export const rowsThroughJson = (figure: AnyFigure): unknown[] =>
  JSON.parse(JSON.stringify(figure.rows(FROZEN))) as unknown[];

export const ctx = (lang: Lang, width: number) => ({ lang, width, href: (page: string) => `/${lang}/${page}/` });

/** A figure of the frozen dataset in its default state. */
export const drawn = (figure: AnyFigure, lang: Lang, width: number) =>
  figure.draw(rowsThroughJson(figure), figure.codec.defaults, ctx(lang, width));
