import type { DataFile, ExplainedColumn } from '../csv/data-file.ts';
import { keysOf } from './keys.ts';

const EMPTY = /[,;] may be empty$/;

const TYPES: Readonly<Record<string, string>> = {
  year: 'year',
  number: 'number',
  figure: 'number',
  'whole number': 'integer',
  'true or false': 'boolean',
  'code on the scale': 'integer',
};

/** A column as a field of Table Schema. Lists stay text: the published profile 2.0 has no type for them. */
function fieldOf({ name, type, meaning }: ExplainedColumn) {
  const kind = type.en.replace(EMPTY, '');
  const [, choices] = /^one of (.+)$/.exec(kind) ?? [];
  const constraints = {
    ...(['id', 'year', 'true or false'].includes(type.en) ? { required: true } : {}),
    ...(choices === undefined ? {} : { enum: choices.split(', ') }),
  };
  return {
    name,
    type: TYPES[kind] ?? 'string',
    title: meaning.en,
    description: [`${meaning.en} (${type.en})`, `${meaning.zh}（${type.zh}）`].join('\n\n'),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The name by which a data package knows a table: `series/left-behind-children` is `series-left-behind-children`. */
export const resourceName = (table: string): string => table.replaceAll('/', '-');

/** The fields and keys of a table as a Table Schema (Data Package 2.0). */
export function tableSchema({ name, columns }: Pick<DataFile, 'name' | 'columns'>) {
  const { primaryKey, uniqueKeys, foreignKeys } = keysOf(name);
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(primaryKey ? { primaryKey } : {}),
    ...(uniqueKeys ? { uniqueKeys } : {}),
    ...(foreignKeys
      ? {
          foreignKeys: Object.entries(foreignKeys).map(([column, [table, of]]) => ({
            fields: [column],
            reference: { resource: resourceName(table), fields: [of] },
          })),
        }
      : {}),
  };
}
