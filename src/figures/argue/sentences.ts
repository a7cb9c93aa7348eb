import type { Lang } from '../../i18n/languages.ts';
import type { Said } from './said.ts';
import { en } from './sentences-en.ts';
import { zh } from './sentences-zh.ts';

/** The sentences of the figure, chosen by what the weights give. */
export interface Sentences {
  readonly takeaway: (s: Said) => string;
  readonly caption: (s: Said) => string;
  readonly alt: (s: Said) => string;
}

export const sentences: Record<Lang, Sentences> = { en, zh };
