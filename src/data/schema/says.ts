/**
 * What an error says in this project: what is wrong and what to do, kept apart by a line break until they are told
 * (see `sentences.ts`). A missing value is left to the one sentence for missing fields.
 */
export function says(what: string | ((input: unknown) => string), cure: string) {
  return {
    error: (issue: { readonly input?: unknown }): string | undefined =>
      issue.input === undefined ? undefined : `${typeof what === 'string' ? what : what(issue.input)}\n${cure}`,
  };
}

/** A value as an error names it: short, on one line, a text in quotes. */
export function show(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  if (typeof input !== 'string') return JSON.stringify(input);
  const line = input.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}
