import type { Citable } from './citable.ts';

/** A work as it is exported: what is known of it, and for a reprint a note in place of an address and a day of reading. */
export interface Exportable extends Omit<Citable, 'custom'> {
  readonly note?: string | undefined;
}

/** Each work without this project's own fields and without undefined ones. */
export const exportable = (works: readonly Citable[]): readonly Exportable[] =>
  works.map(({ custom, ...work }) => {
    const reprint = custom?.access === undefined ? {} : { accessed: undefined, note: custom.access };
    return JSON.parse(JSON.stringify({ ...work, ...reprint })) as Exportable;
  });
