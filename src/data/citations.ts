import type { Documents } from './documents.ts';
import { writePath } from './path.ts';
import { walk } from './walk.ts';

/** A source that something in the data cites. */
export interface Citation {
  readonly file: string;
  /** Place of what cites it: the indicator, figure, policy … */
  readonly path: string;
  readonly id: string;
}

/** Fields by which the data cite, one id or a list of them. */
const FIELDS = ['source', 'citation'];

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((id) => typeof id === 'string');

/** Every citation of the data, in cases, policies, studies, definitions, rows of series and wherever else. */
export function citationsOf(documents: Documents): Citation[] {
  const found: Citation[] = [];
  for (const [file, document] of documents) {
    for (const { path, value } of walk(document)) {
      const field = path.at(-1);
      if (typeof field !== 'string' || !FIELDS.includes(field) || (typeof value === 'object' && !Array.isArray(value)))
        continue;
      const place = writePath(path.slice(0, -1), document, file.endsWith('.csv'));
      found.push(...idsIn(value).map((id) => ({ file, path: place, id })));
    }
  }
  return found;
}
