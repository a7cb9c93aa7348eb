import type { Dataset } from '../data/types.ts';
import type { Lang, Text } from '../i18n/languages.ts';
import { decimal, integer, percent, signed } from '../i18n/format.ts';

/** A number that prose may name. `as` says how it is written. */
export interface Fact {
  readonly value: number;
  readonly as: 'count' | 'share' | 'year' | 'decimal' | 'signed';
}

/** What one chapter computes for its prose: numbers, and sentences that the data choose. */
export interface Findings {
  /** Prefix of its keys. */
  readonly topic: string;
  facts(data: Dataset): Readonly<Record<string, Fact>>;
  says(data: Dataset): Readonly<Record<string, Text>>;
}

/** A fact in words of the language. Shares are 0 to 1. */
export function writeFact({ value, as }: Fact, lang: Lang): string {
  switch (as) {
    case 'count':
      return integer(value, lang);
    case 'share':
      return percent(value);
    case 'year':
      return String(value);
    case 'decimal':
      return decimal(value);
    case 'signed':
      return signed(value, 2);
  }
}

export const count = (value: number): Fact => ({ value, as: 'count' });
export const share = (value: number): Fact => ({ value, as: 'share' });
export const year = (value: number): Fact => ({ value, as: 'year' });
