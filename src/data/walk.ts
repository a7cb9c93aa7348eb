import type { Path } from './path.ts';

export interface Step {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value within a value, itself first, each with the way that leads to it. */
export function* walk(value: unknown, path: Path = []): Generator<Step, void> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
  }
}
