import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionPath, editions, RECORD, type Editions } from '../../../src/render/editions/editions.ts';

const dir = mkdtempSync(join(tmpdir(), 'shared-care-editions-'));
const here = { hash: 'ab12', site: 'https://example.org/care/' };
const record: Editions = {
  ...here,
  editions: [
    { kind: 'report', lang: 'en', pages: 60, bytes: 2_000_000 },
    { kind: 'brief', lang: 'zh', pages: 2, bytes: 300_000 },
  ],
};

beforeAll(() => {
  writeFileSync(join(dir, RECORD), JSON.stringify(record));
  writeFileSync(join(dir, 'shared-care.en.pdf'), '');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('the printed editions', () => {
  it('are those of these data and this address whose file is there', () => {
    expect(editions(here, dir)).toEqual([record.editions[0]]);
  });

  it('are none of other data, none for another address, and none where nothing was printed', () => {
    expect(editions({ ...here, hash: 'cd34' }, dir)).toEqual([]);
    expect(editions({ ...here, site: 'http://localhost:4321/' }, dir)).toEqual([]);
    expect(editions(here, join(dir, 'no-such-folder'))).toEqual([]);
  });

  it('lie in a folder of their own, named by what they are and their language', () => {
    expect(record.editions.map(editionPath)).toEqual(['editions/shared-care.en.pdf', 'editions/brief.zh.pdf']);
  });
});
