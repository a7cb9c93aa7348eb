import { z } from 'zod';
import { isLang, LANGS } from '../i18n/languages.ts';
import { nearest } from './nearest.ts';
import { DERIVED } from './schema/indicator.ts';
import { show } from './schema/says.ts';

type Issue = z.core.$ZodRawIssue;
/** What is wrong and what to do. */
type Sentence = readonly [what: string, cure: string];

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
  null: 'null',
};

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return NAMES[typeof input] ?? 'something else';
}

/** Fields that the schema which raised the issue knows, and that a file may hold. */
function knownFields(issue: Issue): string[] {
  const def = issue.inst?._zod.def;
  if (!def || !('shape' in def)) return [];
  return Object.entries(def.shape as Record<string, z.core.$ZodType>)
    .filter(([, schema]) => z.globalRegistry.get(schema)?.description !== DERIVED)
    .map(([field]) => field);
}

function missing(issue: Issue, hint: string): Sentence {
  const field = issue.path?.at(-1);
  if (typeof field === 'string' && isLang(field)) {
    const others = LANGS.filter((lang) => lang !== field).join(', ');
    const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(field) ?? field;
    return [`the ${language} text is missing`, `Write it beside ${others}`];
  }
  if (field === 'source') return ['no source is named', 'Add the id of an entry in data/sources.json'];
  return ['the field is missing', hint];
}

function wrongType(issue: Issue & { code: 'invalid_type' }): Sentence {
  const { input } = issue;
  const expected = NAMES[issue.expected] ?? issue.expected;
  if (input === undefined) return missing(issue, `Write it: ${expected}`);
  const what = `${kindOf(input)} stands where ${expected} belongs`;
  const fields = knownFields(issue);
  if (input === null) return [what, 'Write it; unknown is not allowed here'];
  if (expected === 'a list') return [what, 'Write each entry on a line of its own, after "- "'];
  if (expected === 'a text' && typeof input !== 'object') return [what, 'Put it in quotes'];
  if (expected === 'a text') return [what, 'Write one text alone'];
  if (expected === 'a map of fields')
    return [what, fields.length ? `Write its fields: ${fields.join(', ')}` : 'Write "key: value" lines'];
  if (expected === 'true or false') return [what, 'Write true or false, without quotes'];
  return [what, `Write ${expected}, without quotes`];
}

function wrongValue(issue: Issue & { code: 'invalid_value' }): Sentence {
  const allowed = issue.values.map(String);
  const list = allowed.length === 1 ? (allowed[0] ?? '') : `one of ${allowed.join(', ')}`;
  if (issue.input === undefined) return missing(issue, `Write it: ${list}`);
  const meant = typeof issue.input === 'string' ? nearest(issue.input, allowed) : undefined;
  const cure = meant ? `Did you mean ${meant}? Allowed is ${list}` : `Write ${list}`;
  return [`${show(issue.input)} is not allowed here`, cure];
}

function unknownFields(issue: Issue & { code: 'unrecognized_keys' }): Sentence[] {
  const known = knownFields(issue);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return [
      `field ${show(key)} is unknown`,
      meant ? `Did you mean ${meant}? Otherwise remove it` : `Remove it; known are ${known.join(', ')}`,
    ];
  });
}

const SEE = 'See the field in data/README.md';

function sentences(issue: Issue): Sentence[] {
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue)];
    case 'invalid_value':
      return [wrongValue(issue)];
    case 'unrecognized_keys':
      return unknownFields(issue);
    case 'too_small':
      return [[`${show(issue.input)} is below ${issue.minimum}`, SEE]];
    case 'too_big':
      return [[`${show(issue.input)} is above ${issue.maximum}`, SEE]];
    case 'invalid_key':
      return [[`${show(issue.input)} is no key that can stand here`, SEE]];
    default:
      return [[`${show(issue.input)} is not what belongs here`, SEE]];
  }
}

/** Our own words that an inner issue already carries, where a union or a key failed for a reason that can be told. */
function inner(issue: Issue): string | undefined {
  const issues =
    issue.code === 'invalid_union' ? issue.errors.at(-1) : issue.code === 'invalid_key' ? issue.issues : undefined;
  return issues?.map(({ message }) => message).find((message) => message.includes('\n'));
}

/**
 * zod's issues in plain sentences. What is wrong and what to do stand on alternate lines; an issue that names several
 * unknown fields gives two lines for each.
 */
export const sentencesOf = (issue: Issue): string => inner(issue) ?? sentences(issue).flat().join('\n');
