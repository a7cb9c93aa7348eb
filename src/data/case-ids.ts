import type { Documents } from './documents.ts';

/** Ids of the cases that have a file, sound or not. */
export const caseIds = (documents: Documents): string[] =>
  [...documents.keys()].flatMap((file) => /^cases\/(.*)\.yaml$/.exec(file)?.[1] ?? []);
