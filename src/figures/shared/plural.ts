/** A count with its English noun: `1 policy`, `3 policies`. */
export const plural = (k: number, one: string, many: string): string => `${k} ${k === 1 ? one : many}`;
