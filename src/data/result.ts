import type { Problem } from './problem.ts';

/** A value, or everything that is wrong with what should have become one. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };
