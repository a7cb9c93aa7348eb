import type { Citable } from './citable.ts';
import { toBibTeX } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRIS } from './to-ris.ts';

interface Format {
  /** Name by which it is known; the same in every language. */
  readonly label: string;
  readonly type: string;
  readonly write: (works: readonly Citable[]) => string;
}

/** Formats that reference managers read, by the ending of their files. */
export const FORMATS = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex', write: toBibTeX },
  ris: { label: 'RIS', type: 'application/x-research-info-systems', write: toRIS },
  json: { label: 'CSL-JSON', type: 'application/json', write: (works) => `${toCslJson(works)}\n` },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
