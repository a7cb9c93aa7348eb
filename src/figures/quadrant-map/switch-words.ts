import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { handleWords, valueWords, type Handle } from './handle-words.ts';
import type { MapRow } from './rows.ts';

/** What a reader has set, in words: the handle and its value. */
export const switchWords = (handle: Handle, value: string, rows: readonly MapRow[], lang: Lang): string =>
  `${handleWords[handle][lang]}${strings(lang).punctuation.colon}${valueWords(handle, value, rows)[lang]}`;
