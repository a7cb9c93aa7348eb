import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Where each list of records with ids of their own stands: the file itself, or a field of it. */
function listsOf(document: unknown): { list: unknown[]; prefix: string }[] {
  if (Array.isArray(document)) return [{ list: document as unknown[], prefix: '' }];
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([field, value]) =>
    Array.isArray(value) ? [{ list: value as unknown[], prefix: field }] : [],
  );
}

/** What tells records apart: the id, or the English name of an organisation in the file of organisers. */
function keyOf(file: string, record: unknown): { field: string; key: string } | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  if (file === 'organisers.yaml' && 'name' in record && typeof record.name === 'object' && record.name !== null) {
    return 'en' in record.name && typeof record.name.en === 'string'
      ? { field: 'name.en', key: record.name.en }
      : undefined;
  }
  return 'id' in record && typeof record.id === 'string' ? { field: 'id', key: record.id } : undefined;
}

function doubles(file: string, { list, prefix }: { list: unknown[]; prefix: string }): Problem[] {
  const first = new Map<string, number>();
  return list.flatMap((record, index): Problem[] => {
    const found = keyOf(file, record);
    if (!found) return [];
    const earlier = first.get(found.key);
    if (earlier === undefined) {
      first.set(found.key, index);
      return [];
    }
    const what = `"${found.key}" stands a second time, first in ${prefix}[${earlier}]`;
    const cure = 'Give one of the two another name, or remove it';
    return [{ file, path: `${prefix}[${index}].${found.field}`, what, cure }];
  });
}

export const everyIdIsUnique: Check = {
  rule: 'every id is unique',
  needs: [],
  check: (_, documents) =>
    [...documents]
      .filter(([file]) => file.endsWith('.yaml') || file.endsWith('.json'))
      .flatMap(([file, document]) => listsOf(document).flatMap((list) => doubles(file, list))),
};
