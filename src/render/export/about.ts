import type { Lang } from '../../i18n/languages.ts';

/** What a figure that leaves the site says of itself, whatever its form. */
export interface About {
  readonly id: string;
  /** Its number in the report. */
  readonly number: number;
  readonly lang: Lang;
  readonly howTo: string;
  /** Whether the glyphs of the models are explained beneath it. */
  readonly legend: boolean;
  /** Address of this view of the figure, host and state included. */
  readonly address: string;
  /** That address as a QR code: one path, and the modules along a side. */
  readonly code?: { readonly path: string; readonly size: number };
  readonly data: {
    readonly version: string;
    /** Day to which the evidence stands, as `2026-11-23`. */
    readonly date: string;
    /** SHA-256 of the data in hexadecimal digits. */
    readonly hash: string;
  };
}

/** The licence of the data. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;
