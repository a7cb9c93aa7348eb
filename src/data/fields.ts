import { z } from 'zod';
import { DERIVED } from './schema/indicator.ts';

/** One field of a record, for people. */
export interface Field {
  /** Where it stands: `phases[].label`. */
  readonly path: string;
  /** What may stand there. */
  readonly type: string;
  readonly meaning: string;
}

type Schema = z.core.$ZodType;

/** The schema within wrappers that change nothing about what is written in a file. */
function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') return bare(def.innerType);
  // A pipe is either a transform of what was read, or a preparation before it is read.
  if (def.type === 'pipe') return bare((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
  return schema;
}

/** A remark on the schema, or on what it wraps. */
function remark(schema: Schema, key: 'title' | 'description'): string | undefined {
  const here = z.globalRegistry.get(schema)?.[key];
  if (here !== undefined) return here;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') return remark(def.innerType, key);
  return def.type === 'pipe' ? (remark(def.in, key) ?? remark(def.out, key)) : undefined;
}

const code = (value: unknown): string => `\`${String(value)}\``;
const choice = (values: readonly unknown[]): string =>
  values.length === 1 ? code(values[0]) : `one of ${values.map(code).join(', ')}`;

function typeOf(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return `${typeOf(def.innerType)}; may be absent`;
  if (def.type === 'nullable') return `${typeOf(def.innerType)}, or \`null\``;
  const title = z.globalRegistry.get(schema)?.title;
  if (title !== undefined) return title;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'boolean':
      return '`true` or `false`';
    case 'number':
      return 'format' in def && def.format === 'safeint' ? 'whole number' : 'number';
    case 'enum':
      return choice(Object.values(def.entries));
    case 'literal':
      return choice(def.values);
    case 'array':
      return `list of ${typeOf(def.element)
        .replace(/^map$/, 'maps')
        .replace(/^one of/, 'any of')}`;
    case 'pipe':
      return typeOf(bare(schema));
    case 'object':
    case 'record':
      return 'map';
    default:
      return code(def.type);
  }
}

/** Whether a table of its own, or a short name, says what the schema holds. */
const isNamed = (schema: Schema): boolean => remark(schema, 'title') !== undefined;

function within(schema: Schema, path: string): Field[] {
  const inner = bare(schema);
  const { def } = (inner as z.core.$ZodTypes)._zod;
  const join = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (def.type === 'array') return isNamed(def.element) ? [] : within(def.element, `${path}[]`);
  if (def.type === 'record') return field(def.valueType, join('<key>'));
  if (def.type !== 'object') return [];
  const known = Object.entries(def.shape).flatMap(([key, value]) => field(value, join(key)));
  return def.catchall && def.catchall._zod.def.type !== 'never'
    ? [...known, ...field(def.catchall, join('<key>'))]
    : known;
}

const field = (schema: Schema, path: string): Field[] => [
  { path, type: typeOf(schema), meaning: remark(schema, 'description') ?? '' },
  ...(isNamed(schema) ? [] : within(schema, path)),
];

/** The fields of a record by its schema, in the schema’s order, each with what may stand there and what it means. */
export const fieldsOf = (schema: z.ZodType): Field[] => within(schema, '').filter(({ meaning }) => meaning !== DERIVED);
