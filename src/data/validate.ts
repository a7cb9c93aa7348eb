import type { z } from 'zod';
import { writePath } from './path.ts';
import type { Problem } from './problem.ts';
import type { Result } from './result.ts';
import { sentencesOf } from './sentences.ts';

export interface Place {
  /** File, relative to the data directory. */
  readonly file: string;
  /** Whether the file is a table, whose rows are named by their lines. */
  readonly table?: boolean;
}

/** The value as the schema makes it, or all its problems in plain sentences. */
export function validate<T extends z.ZodType>(schema: T, value: unknown, { file, table }: Place): Result<z.infer<T>> {
  const parsed = schema.safeParse(value, { error: sentencesOf });
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.flatMap((issue): Problem[] => {
    const lines = issue.message.split('\n');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key, index) => ({
      file,
      path: writePath(key === undefined ? issue.path : [...issue.path, key], value, table),
      what: lines[2 * index] ?? issue.message,
      cure: lines[2 * index + 1] ?? 'See data/README.md',
    }));
  });
  return { ok: false, problems };
}
