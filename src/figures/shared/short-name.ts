/** A programme's name without what stands in brackets, for labels. */
export const shortName = (name: string): string => name.replace(/\s*[(（][^)）]*[)）]/g, '').trim() || name;
