/**
 * `npm run release [-- --again]` freezes the version that data/version.yaml names: its tables, its figures and a manifest
 * with the hash of each file, under public/v/<version>/, where it stays for ever. `--again` writes a version anew that
 * has not been published yet.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDir, readDataset } from '../src/data/dataset.ts';
import { readTree } from '../src/data/disk.ts';
import { parseFiles } from '../src/data/documents.ts';
import { manifestOf, type Manifest } from '../src/data/manifest.ts';
import { frozenFiles } from '../src/render/versions/frozen-files.ts';
import { frozenVersions, MANIFEST_FILE, versionsDir, type FrozenManifest } from '../src/render/versions/frozen.ts';
import { mayFreeze } from './lib/may-freeze.ts';

const dir = dataDir();
const { dataset } = readDataset(dir);
const found = manifestOf(parseFiles(readTree(dir).files).documents);
const files = await frozenFiles(dataset, found);
const made = JSON.parse(new TextDecoder().decode(files.get(MANIFEST_FILE))) as FrozenManifest;
const verdict = mayFreeze({
  written: JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest,
  made,
  frozen: frozenVersions().map(({ manifest }) => manifest),
  again: process.argv.includes('--again'),
});

const folder = join(versionsDir(), dataset.version);
const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
const what = `public/v/${dataset.version}/: ${files.size} files, ${(size / 1e6).toFixed(1)} MB, data ${dataset.hash}`;
if (!verdict.may) {
  console.error(`Nothing was frozen.\n${verdict.why.map((reason) => `  ${reason}`).join('\n')}`);
  process.exitCode = 1;
} else if (verdict.because === 'same') {
  console.log(`Frozen already, with the same contents: ${what}`);
} else {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  console.log(
    `${verdict.because === 'new' ? 'Frozen' : 'Frozen anew'}: ${what}\nCommit the folder: a test holds each file to its hash.`,
  );
}
