/** Ids that a chapter's text cites, each once, in order. The list of references is made before the text is rendered. */
export const citesIn = (mdx: string): string[] => [
  ...new Set([...mdx.matchAll(/<Cite\s+id="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/))),
];

/** How often a chapter's text cites each source. */
export function citeCounts(mdx: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, ids = ''] of mdx.matchAll(/<Cite\s+id="([^"]+)"/g))
    for (const id of ids.split(/\s+/)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Ids of the figures that a chapter's text shows in their default state, in order. */
export const chartsIn = (mdx: string): string[] =>
  [...mdx.matchAll(/<Chart\s+id="([^"]+)"\s*\/>/g)].map(([, id = '']) => id);
