import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataset } from '../../../src/data/dataset.ts';
import { citationCff } from '../../../src/render/dataset/citation-cff.ts';
import { faults, schemaFrom, textOf } from './lib.ts';

const SCHEMA = schemaFrom('cff-1.2.0.json');
const ROOT = new URL('../../../CITATION.cff', import.meta.url).pathname;
const read = (text: string) => parse(text) as Record<string, unknown>;

describe('CITATION.cff', () => {
  it('keeps to the schema of the Citation File Format 1.2.0', () => {
    expect(faults(SCHEMA, read(textOf('CITATION.cff')))).toEqual([]);
    expect(faults(SCHEMA, { ...read(textOf('CITATION.cff')), license: 'CC BY 4.0' })).not.toEqual([]);
  });

  it('stands at the root of the repository too; renew it with `npx vitest run tests/render/dataset/citation-cff.test.ts -u`', async () => {
    await expect(citationCff(dataset())).toMatchFileSnapshot(ROOT);
  });

  it('has version and day of the data, and no DOI unless one is configured', () => {
    const { version, date } = dataset();
    const record = read(citationCff(dataset()));
    expect(record).toMatchObject({ version, 'date-released': date, type: 'dataset' });
    expect(record).not.toHaveProperty('doi');
    expect(read(citationCff(dataset(), '10.1000/182'))['doi']).toBe('10.1000/182');
  });
});
