import { LANGS, type Text } from '../i18n/languages.ts';
import type { Documents } from './documents.ts';
import { writePath } from './path.ts';
import { walk } from './walk.ts';

/** A text of the data that stands in every language, and where. */
export interface PlacedText {
  readonly file: string;
  /** Place of the text; that of one language follows by `at`. */
  readonly at: (lang: keyof Text) => string;
  readonly text: Text;
}

/** The fields that hold the languages of one text: `en`, `zh` in a map, `note_en`, `note_zh` in a table. */
function textIn(value: unknown, prefix: string): Text | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = LANGS.map((lang) => [lang, (value as Record<string, unknown>)[prefix + lang]] as const);
  if (!found.every(([, text]) => typeof text === 'string' && text !== '')) return undefined;
  return Object.fromEntries(found) as unknown as Text;
}

/** Several rules ask for the texts of the same documents, which don’t change. */
const memo = new WeakMap<Documents, readonly PlacedText[]>();

/** Every text of the data that stands in every language. */
export function textsOf(documents: Documents): readonly PlacedText[] {
  const known = memo.get(documents);
  if (known) return known;
  const texts: PlacedText[] = [];
  for (const [file, document] of documents) {
    const table = file.endsWith('.csv');
    const prefix = table ? 'note_' : '';
    for (const { path, value } of walk(document)) {
      const text = textIn(value, prefix);
      if (text) texts.push({ file, at: (lang) => writePath([...path, prefix + lang], document, table), text });
    }
  }
  memo.set(documents, texts);
  return texts;
}
