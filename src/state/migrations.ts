/** A parameter that was renamed, so that links of before still lead to the same view. */
export interface Migration {
  /** Its former name, prefix included: `map.show`. */
  readonly from: string;
  readonly to: string;
  /** What a former value is called now; unchanged where absent. */
  readonly value?: (text: string) => string;
}

/** Every renaming since the site was first published, oldest first. */
export const MIGRATIONS: readonly Migration[] = [];

/** A query as it would be written today. A parameter that already stands under its present name is left alone. */
export function migrated(query: string, migrations: readonly Migration[] = MIGRATIONS): string {
  const params = new URLSearchParams(query);
  for (const { from, to, value = (text: string) => text } of migrations) {
    const former = params.get(from);
    if (former === null) continue;
    params.delete(from);
    if (!params.has(to)) params.append(to, value(former));
  }
  return params.toString();
}
