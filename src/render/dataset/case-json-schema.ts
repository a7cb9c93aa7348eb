import { z } from 'zod';
import { DERIVED } from '../../data/schema/indicator.ts';
import { caseSchema } from '../../data/schema/case.ts';
import type { Codebook } from '../../data/types.ts';

type Json = { [key: string]: unknown };

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDerived = (value: unknown): boolean => isMap(value) && value['description'] === DERIVED;

/** Takes away fields that the reader of the data derives and no file holds. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isMap(value)) return value;
  const { properties, required, ...rest } = value;
  const others = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, asWritten(item)]));
  if (!isMap(properties)) return { ...others, ...(required === undefined ? {} : { required }) };
  const kept = Object.entries(properties).filter(([, property]) => !isDerived(property));
  const names = kept.map(([name]) => name);
  return {
    ...others,
    properties: Object.fromEntries(kept.map(([name, property]) => [name, asWritten(property)])),
    ...(Array.isArray(required) ? { required: required.filter((name: string) => names.includes(name)) } : {}),
  };
}

/**
 * The JSON Schema (draft 2020-12) of a file in `data/cases/`, from the schema that the build validates with. Rules
 * across fields or files are not in it.
 */
export function caseJsonSchema(codebook: Codebook): Json {
  const { $schema, ...schema } = asWritten(z.toJSONSchema(caseSchema(codebook), { io: 'input' })) as Json;
  return {
    $schema,
    title: 'A case file of Shared Care',
    description: 'One programme; YAML or JSON. The build checks more: that ids exist, that dates run forward.',
    ...schema,
  };
}
