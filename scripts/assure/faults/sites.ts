import type { Documents } from '../../../src/data/documents.ts';
import { below, type Random } from '../../../src/model/random.ts';
import { walk } from '../../../src/data/walk.ts';
import type { Site } from './fault.ts';

/** The part of a document to which a path leads. */
export const partAt = (document: unknown, path: Site['path']): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown>)[step], document);

/** Every place of every file. */
export const sitesOf = (documents: Documents): Site[] =>
  [...documents].flatMap(([file, document]) =>
    [...walk(document)].flatMap(({ path, value }): Site[] => {
      const key = path.at(-1);
      return key === undefined
        ? []
        : [{ file, path, key, value, holder: partAt(document, path.slice(0, -1)), document }];
    }),
  );

const groupOf = ({ file }: Site): string => (file.startsWith('cases/') ? 'cases' : file);

/** Up to `count` different ones of these sites, drawn so that the files of which there is one come as often as the cases. */
export function drawn(sites: readonly Site[], count: number, draw: Random): Site[] {
  const groups = [...Map.groupBy(sites, groupOf).values()];
  const picked: Site[] = [];
  while (picked.length < count && groups.length > 0) {
    const at = below(groups.length, draw);
    const group = groups[at] ?? [];
    picked.push(...group.splice(below(group.length, draw), 1));
    if (group.length === 0) groups.splice(at, 1);
  }
  return picked;
}
