import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LANGS } from '../../i18n/languages.ts';
import { BY_CONTENT } from '../headers/lasting.ts';
import type { Build } from './build.ts';
import { APART, hashOf, keptFiles } from './kept-files.ts';

/** The program of the worker, without types and remarks. It imports nothing. */
function program(): string {
  const source = readFileSync(new URL('./worker.ts', import.meta.url), 'utf8');
  const { ES2022, ESNext } = { ES2022: ts.ScriptTarget.ES2022, ESNext: ts.ModuleKind.ESNext };
  const compilerOptions = { target: ES2022, module: ESNext, removeComments: true };
  return ts.transpileModule(source, { compilerOptions }).outputText.replace(/^export \{\};\n/m, '');
}

/** Scripts, styles and the pages for those who are offline: small together, and no page knows which it will come to need. */
const isShell = (path: string): boolean => /^_astro\/|^favicon\.svg$|^[a-z]+\/offline\/$/.test(path);

/**
 * Writes `sw.js` for a built site, named in itself by the content of all that it may keep.
 *
 * @param root folder of the built site, all of whose other files are finished
 */
export function writeWorker(root: string): Build {
  const files = keptFiles(root);
  const code = program();
  const build: Build = {
    name: hashOf(JSON.stringify(files) + code),
    files,
    shell: Object.keys(files).filter(isShell),
    byContent: BY_CONTENT,
    apart: APART,
    offline: Object.fromEntries(LANGS.map((lang) => [lang, `${lang}/offline/`])),
  };
  writeFileSync(join(root, 'sw.js'), `const BUILD = ${JSON.stringify(build)};\n${code}`);
  return build;
}
