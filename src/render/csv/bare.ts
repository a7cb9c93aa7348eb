import type { Cell } from '../../figures/figure.ts';

const NUMBER = /^[+\u2212-]?\d[\d,]*(\.\d+)?$/;

/** A cell without its typography: a number as one, with a plain minus and no grouping; a dash, which says that there is none, as nothing. */
export function bare(text: string): string | number | null {
  if (text === '–') return null;
  return NUMBER.test(text) ? Number(text.replace('\u2212', '-').replaceAll(',', '')) : text;
}

/** Ids of a kind to which the cells of a row lead, each once: those of pages that begin with `cases/`, say. */
export const idsAfter = (start: string, row: readonly Cell[]): string[] => [
  ...new Set(row.flatMap(({ page }) => (page?.startsWith(start) === true ? [page.slice(start.length)] : []))),
];
