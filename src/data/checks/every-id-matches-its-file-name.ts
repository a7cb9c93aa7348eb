import type { Check } from './check.ts';

export const everyIdMatchesItsFileName: Check = {
  rule: 'every id matches its file name',
  needs: [],
  check: (_, documents) =>
    [...documents].flatMap(([file, document]) => {
      const name = /^cases\/(.*)\.yaml$/.exec(file)?.[1];
      if (name === undefined || typeof document !== 'object' || document === null || !('id' in document)) return [];
      const { id } = document;
      if (typeof id !== 'string' || id === name) return [];
      const cure = 'Rename the file or correct the id; an id that was published stays for ever';
      return [{ file, path: 'id', what: `id "${id}" differs from the file name "${name}"`, cure }];
    }),
};
