import { createHash } from 'node:crypto';

/** A parsed value as JSON with sorted keys and no space: equal for files that differ in layout and comments alone. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${(value as unknown[]).map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** SHA-256 of a value’s canonical form, in hexadecimal digits. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value), 'utf8').digest('hex');
