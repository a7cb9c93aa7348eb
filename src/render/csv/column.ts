import { fieldsOf } from '../../data/fields.ts';
import { RECORDS } from '../../data/records.ts';
import { LANGS, type Lang, type Text } from '../../i18n/languages.ts';
import type { Value } from './csv-text.ts';

/** A column of a published file. */
export interface Column<T> {
  readonly name: string;
  /** What may stand in it. */
  readonly type: string;
  readonly meaning: string;
  /** The meaning in Chinese, where the dictionary of `src/i18n/` cannot have it as it is composed. */
  readonly zh?: string;
  readonly of: (record: T) => Value;
}

const LANGUAGE: Readonly<Record<Lang, string>> = { en: 'in English', zh: 'in Chinese' };

/** The schema speaks of files in which null is written; in a table the cell is empty. */
const inTable = (text: string): string =>
  text
    .replaceAll(/, or `null`|; may be absent/g, ', may be empty')
    .replaceAll('`', '')
    .replaceAll(/\bnull\b/gi, 'empty');

/** Makes columns that are explained as the schema of a kind of record explains its fields. Throws if it has no such field. */
export function columnsFrom<T>(kind: string) {
  const schema = RECORDS[kind];
  const fields = new Map(schema && fieldsOf(schema).map((field) => [field.path, field]));
  const described = (path: string) => {
    const field = fields.get(path);
    if (!field) throw new Error(`a record of the kind "${kind}" has no field "${path}"`);
    return { type: inTable(field.type), meaning: inTable(field.meaning) };
  };
  return {
    /** One column for a field. */
    one: (name: string, path: string, of: (record: T) => Value): Column<T> => ({ name, ...described(path), of }),
    /** A column for each language of a text. */
    both: (name: string, path: string, of: (record: T) => Text | null | undefined): Column<T>[] =>
      LANGS.map((lang) => {
        const { type, meaning } = described(path);
        return {
          name: `${name}_${lang}`,
          type: type.replace('text in every language', 'text'),
          meaning: `${meaning} (${LANGUAGE[lang]})`,
          of: (record) => of(record)?.[lang] ?? null,
        };
      }),
  };
}
