import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches, layerOf } from './lib/architecture.ts';
import { sourceFile } from './lib/source-file.ts';

/** Breaches of a few small files, each given by its path and text. */
const of = (files: Record<string, string>) =>
  breaches(Object.entries(files).map(([path, text]) => sourceFile(path, text)));

describe('the architecture', () => {
  const files = globSync('src/**/*.{ts,astro}', { cwd: process.cwd() })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => sourceFile(path, readFileSync(path, 'utf8')));

  it('sees the layers that it is to keep apart', () => {
    const layers = new Set(files.map(({ path }) => layerOf(path)));
    expect([...layers]).toEqual(expect.arrayContaining(['data', 'model', 'figures', 'i18n', 'state', 'pages']));
  });

  it('holds in every file of src', () => {
    expect(breaches(files)).toEqual([]);
  });
});

describe('what counts as a breach', () => {
  it('an import from the right', () => {
    expect(of({ 'src/model/a.ts': `import { rows } from '../figures/b/rows.ts';` })).toEqual([
      'src/model/a.ts: model must not import src/figures/b/rows.ts',
    ]);
    expect(of({ 'src/render/a.ts': `export { default } from '../components/B.astro';` })).toHaveLength(1);
    expect(of({ 'src/data/a.ts': `const b = await import('../model/b.ts');` })).toHaveLength(1);
    expect(
      of({ 'src/components/A.astro': `---\nimport Page from '../layouts/Page.astro';\n---\n<Page />` }),
    ).toHaveLength(1);
  });

  it('none to the left, within a layer, or to a leaf', () => {
    const imports = [
      '../model/b.ts',
      '../shared/c.ts',
      '../../i18n/en.ts',
      '../../state/url.ts',
      '../../data/types.ts',
    ];
    const text = imports
      .map((path, i) => `import { a${i} } from '${path.replace('../model', '../../model')}';`)
      .join('\n');
    expect(of({ 'src/figures/a/text.ts': text })).toEqual([]);
  });

  it('anything that a leaf imports, except types of i18n in state', () => {
    expect(of({ 'src/state/url.ts': `import type { Lang } from '../i18n/languages.ts';` })).toEqual([]);
    expect(of({ 'src/state/url.ts': `import { LANGS } from '../i18n/languages.ts';` })).toHaveLength(1);
    expect(of({ 'src/i18n/en.ts': `import type { Case } from '../data/types.ts';` })).toHaveLength(1);
  });

  it('data that citation or a model’s neighbour loads rather than describes', () => {
    expect(of({ 'src/citation/a.ts': `import type { Source } from '../data/types.ts';` })).toEqual([]);
    expect(of({ 'src/citation/a.ts': `import { Source } from '../data/types.ts';` })).toHaveLength(1);
    expect(of({ 'src/model/a.ts': `import { cite } from '../citation/cite.ts';` })).toHaveLength(1);
  });

  it('a folder that has no place among the layers', () => {
    expect(of({ 'src/utils/a.ts': 'export const a = 1;' })[0]).toContain('src/utils is no layer');
  });

  it('the page or the disk away from the edge', () => {
    expect(of({ 'src/figures/a/draw.ts': 'export const a = () => document.body;' })).toEqual([
      'src/figures/a/draw.ts: document belongs in render, components, layouts, pages',
    ]);
    expect(of({ 'src/model/a.ts': `import { readFileSync } from 'node:fs';` }).join()).toContain('node:fs belongs in');
    expect(of({ 'src/data/a.ts': `import { getEntry } from 'astro:content';` }).join()).toContain(
      'astro:content belongs in',
    );
    expect(of({ 'src/data/disk.ts': `import { readFileSync } from 'node:fs';` })).toEqual([]);
    expect(of({ 'src/render/to-svg.ts': 'export const a = () => document.body;' })).toEqual([]);
  });

  it('no word that only looks like the page', () => {
    const text = `// the document\nconst a = { window: 1, of: 'document' };\nexport const b = a.window;\ninterface C { document: string }`;
    expect(of({ 'src/model/a.ts': text })).toEqual([]);
    expect(
      of({ 'src/data/a.ts': 'export const a = (document: string[]) => document.map((line) => line + 1);' }),
    ).toEqual([]);
    expect(
      of({ 'src/data/a.ts': 'export const a = (document: 1) => document;\nexport const b = document;' }),
    ).toHaveLength(1);
  });

  it('a heavy package that the browser would load by a detour', () => {
    const schema = { 'src/data/schema.ts': `import { z } from 'zod';` };
    expect(of({ ...schema, 'src/model/a.ts': `import type { Case } from '../data/schema.ts';` })).toEqual([]);
    expect(of({ ...schema, 'src/model/a.ts': `import { type Case } from '../data/schema.ts';` })).toEqual([
      'src/model/a.ts → src/data/schema.ts → zod: must stay out of the browser. Import its types alone, or part the file',
    ]);
    expect(of({ 'src/figures/a/draw.ts': `import { dataset } from '../../data/dataset.ts';` })).toHaveLength(1);
  });

  it.each(['zod', 'arquero'])('%s in what a reader loads, and not in what only the build does', (heavy) => {
    const text = `import * as heavy from '${heavy}';`;
    expect(of({ 'src/figures/a/draw.ts': text }).join()).toContain('must stay out of the browser');
    expect(of({ 'src/model/a.ts': text })).toHaveLength(1);
    expect(of({ 'src/figures/a/rows.ts': text, 'src/data/schema.ts': text })).toEqual([]);
  });
});
