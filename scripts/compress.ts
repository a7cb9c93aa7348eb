// `npm run compress`: compressed copies beside the texts of dist/, for nginx and others that send them as they are.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './lib/compress.ts';
import { ROOT } from './lib/root.ts';

const dir = join(ROOT, 'dist');
if (!existsSync(dir)) {
  console.error('There is no dist/ yet. Run `npm run build` first.');
  process.exit(1);
}
const { files, plain, gzip, brotli } = await compress(dir);
const inMB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${files} files of ${inMB(plain)}: ${inMB(gzip)} as .gz, ${inMB(brotli)} as .br`);
