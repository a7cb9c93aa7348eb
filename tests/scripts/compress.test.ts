import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compress } from '../../scripts/lib/compress.ts';

const dir = mkdtempSync(join(tmpdir(), 'shared-care-compress-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('compressing the built site', () => {
  it('puts both forms beside each text that is worth it, and leaves pictures alone', async () => {
    const text = '留守儿童 '.repeat(500);
    writeFileSync(join(dir, 'long.html'), text);
    writeFileSync(join(dir, 'short.html'), 'short');
    writeFileSync(join(dir, 'picture.png'), text);
    const { files, plain, gzip, brotli } = await compress(dir);
    expect(readdirSync(dir).sort()).toEqual(['long.html', 'long.html.br', 'long.html.gz', 'picture.png', 'short.html']);
    expect(gunzipSync(readFileSync(join(dir, 'long.html.gz'))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(dir, 'long.html.br'))).toString()).toBe(text);
    expect([files, plain]).toEqual([1, Buffer.byteLength(text)]);
    expect(Math.max(gzip, brotli)).toBeLessThan(plain / 10);
  });
});
