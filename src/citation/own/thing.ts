import type { Lang, Text } from '../../i18n/languages.ts';

/** What of this site can be cited. */
export const KINDS = ['report', 'chapter', 'figure', 'case', 'dataset'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be cited. */
export type Thing =
  | { readonly kind: 'report' | 'dataset' }
  | { readonly kind: 'chapter' | 'figure'; readonly id: string; readonly number: number; readonly title: Text }
  | { readonly kind: 'case'; readonly id: string; readonly title: Text };

/** The edition of all of them: which data they stand on, and where they are published. */
export interface Edition {
  /** Version of the data, such as `1.0.0`. */
  readonly version: string;
  /** Day to which the evidence stands, such as `2026-11-23`: never a day of building. */
  readonly date: string;
  /** SHA-256 of the data in hexadecimal digits. */
  readonly hash: string;
  /** DOI of the dataset, if it was given one. */
  readonly doi?: string | undefined;
  /** Whole address of a page of the site. */
  readonly address: (lang: Lang, page: string) => string;
}

/** The page of a thing, without language and base: `figures/quadrant-map`. */
export function pageOf(thing: Thing): string {
  switch (thing.kind) {
    case 'report':
      return '';
    case 'dataset':
      return 'data';
    default:
      return `${thing.kind}s/${thing.id}`;
  }
}

/** Name of a thing in file names and keys: `report`, `figure-quadrant-map`. */
export const nameOf = (thing: Thing): string => ('id' in thing ? `${thing.kind}-${thing.id}` : thing.kind);
