/** Ids of a document that is a list of records; nothing if it is none. */
export function idsOf(document: unknown): Set<string> | undefined {
  if (!Array.isArray(document)) return undefined;
  const ids = (document as unknown[]).map((record) =>
    typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined,
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}
