/** A place in a parsed file, step by step. */
export type Path = readonly PropertyKey[];

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && value.id !== '';

/**
 * A path as people write it: `phases[0].initiation.plan`. In a file that is a list of records (`document`), a record is
 * named by its id rather than by its number: `cfrd-2020.URL`. A row of a table is named by its line.
 */
export function writePath(path: Path, document?: unknown, table = false): string {
  let written = '';
  path.forEach((step, index) => {
    if (typeof step !== 'number') {
      written += written === '' ? String(step) : table && index === 1 ? `, ${String(step)}` : `.${String(step)}`;
      return;
    }
    const record = index === 0 && Array.isArray(document) ? (document[step] as unknown) : undefined;
    // The first line holds the names of the columns, and a cell has no line breaks.
    if (index === 0 && table) written = `line ${step + 2}`;
    else written += hasId(record) ? record.id : `[${step}]`;
  });
  return written;
}
