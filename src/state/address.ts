/** A query in which the parameters of one figure are replaced and all others stay as they are. */
export function withState(query: string, prefix: string, own: string): string {
  const params = new URLSearchParams(query);
  for (const key of [...params.keys()]) if (key.startsWith(`${prefix}.`)) params.delete(key);
  for (const [key, value] of new URLSearchParams(own)) params.append(key, value);
  return params.toString();
}

/** Whether a query says anything of a figure. */
export const hasState = (query: string, prefix: string): boolean =>
  [...new URLSearchParams(query).keys()].some((key) => key.startsWith(`${prefix}.`));

/** What of a query a link to the same view takes along: all of it, or the state of the one figure whose page it leads to. */
export const carried = (query: string, prefix?: string): string =>
  new URLSearchParams(
    [...new URLSearchParams(query)].filter(([key]) => !prefix || key.startsWith(`${prefix}.`)),
  ).toString();
