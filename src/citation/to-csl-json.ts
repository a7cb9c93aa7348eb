import { Cite } from '@citation-js/core';
import type { Citable } from './citable.ts';

/** The works as CSL-JSON, with what this project adds under `custom`, as CSL 1.0.2 allows. */
export const toCslJson = (works: readonly Citable[]): string =>
  new Cite(JSON.parse(JSON.stringify(works))).format('data', { format: 'text' });
