import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readHeaders } from '../../scripts/lib/read-headers.ts';

it('what _headers says of a path is the headers of every rule that fits, and nothing where there is no such file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'shared-care-headers-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  expect(readHeaders(dir)('/')).toEqual([]);
  writeFileSync(join(dir, '_headers'), '/*\n  A: 1\n  B: x: y\n\n/a/*\n  C: 3\n\n/a\n  D: 4\n');
  const headers = readHeaders(dir);
  expect(headers('/a/b/')).toEqual([
    ['A', '1'],
    ['B', 'x: y'],
    ['C', '3'],
  ]);
  expect(headers('/a').map(([name]) => name)).toEqual(['A', 'B', 'D']);
});
