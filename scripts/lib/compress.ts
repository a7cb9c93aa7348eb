import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inTurn } from '../../src/render/in-turn.ts';

/** Kinds of files that are text; pictures, fonts, PDF and workbooks are compressed already. */
const TEXTS = '**/*.{bib,css,csv,html,js,json,md,ris,svg,txt,webmanifest,xml,yaml}';
/** Smaller files, in bytes, gain nothing. */
const SMALLEST = 512;
/** Quality of Brotli, of 11: the best takes half a minute and more for this site, and gains a seventh over 6. */
const BEST = 11;
const AT_ONCE = 4;

const gz = promisify(gzip);
const br = promisify(brotliCompress);

/** How much there was to compress, and what became of it, in bytes. */
export interface Compressed {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Writes a `.gz` and a `.br` file beside every text of a built site, for servers that send such files as they are. */
export async function compress(dir: string, quality = BEST): Promise<Compressed> {
  const sizes = await inTurn(globSync(TEXTS, { cwd: dir }).sort(), AT_ONCE, async (name) => {
    const text = await readFile(join(dir, name));
    if (text.length < SMALLEST) return null;
    const small = await gz(text, { level: 9 });
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    const smaller = await br(text, {
      params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: text.length },
    });
    await writeFile(join(dir, `${name}.gz`), small);
    await writeFile(join(dir, `${name}.br`), smaller);
    return { plain: text.length, gzip: small.length, brotli: smaller.length };
  });
  const done = sizes.filter((size) => size !== null);
  const sum = (key: 'plain' | 'gzip' | 'brotli') => done.reduce((total, size) => total + size[key], 0);
  return { files: done.length, plain: sum('plain'), gzip: sum('gzip'), brotli: sum('brotli') };
}
