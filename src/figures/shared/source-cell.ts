import type { Cell } from '../figure.ts';

/** A source in a table: its label, which leads to its entry on the page of all sources. */
export const sourceCell = (label: string, id: string): Cell => ({ text: label, page: `sources#source-${id}` });
