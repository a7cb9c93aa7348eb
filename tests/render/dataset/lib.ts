import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { dataset } from '../../../src/data/dataset.ts';
import { publishedFiles } from '../../../src/render/dataset/published-files.ts';

export const HOME = 'https://example.org/en/data/';
/** Every published file of the live dataset. */
export const files = await publishedFiles(dataset(), { home: HOME });

/** The bytes of a published file as text. Throws if there is none. */
export function textOf(path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path} is published`);
  return new TextDecoder().decode(file.bytes);
}

/** A schema that files are held to, from `tests/fixtures/schemas/`; JSON is YAML too. */
export const schemaFrom = (name: string): AnySchema =>
  parse(readFileSync(new URL(`../../fixtures/schemas/${name}`, import.meta.url), 'utf8')) as AnySchema;

/** What a value breaks of a schema, each as place and fault; nothing where it keeps to it. */
export function faults(schema: AnySchema, value: unknown, ajv = new Ajv({ strict: false, allErrors: true })): string[] {
  formats(ajv);
  const validate = ajv.compile(schema);
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
