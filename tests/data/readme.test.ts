import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/data/fields.ts';
import { RECORDS } from '../../src/data/records.ts';

const README = new URL('../../data/README.md', import.meta.url).pathname;
const MARKS = /<!-- fields: ([a-z-]+) -->\n(?:.*\n)*?<!-- end -->/g;

function table(kind: string): string {
  const schema = RECORDS[kind];
  if (!schema) throw new Error(`data/README.md has a table of "${kind}", which is no record in src/data/records.ts`);
  const rows = fieldsOf(schema).map(({ path, type, meaning }) => `| \`${path}\` | ${type} | ${meaning} |`);
  return ['| field | type | meaning |', '|---|---|---|', ...rows].join('\n');
}

describe('data/README.md', () => {
  const readme = readFileSync(README, 'utf8');

  it('has one table for each kind of record', () => {
    const kinds = [...readme.matchAll(MARKS)].map(([, kind]) => kind);
    expect(kinds.toSorted()).toEqual(Object.keys(RECORDS).toSorted());
  });

  it('explains every field as the schema does; renew it with `npx vitest run tests/data/readme.test.ts -u`', async () => {
    const renewed = readme.replace(
      MARKS,
      (_, kind: string) => `<!-- fields: ${kind} -->\n\n${table(kind)}\n\n<!-- end -->`,
    );
    await expect(renewed).toMatchFileSnapshot(README);
  });

  it.each(Object.keys(RECORDS))('has a meaning for every field of the record "%s"', (kind) => {
    const fields = fieldsOf(RECORDS[kind]!);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ meaning }) => meaning === '')).toEqual([]);
  });
});
