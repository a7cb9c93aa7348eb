import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { rows as rowsOf } from '../../../src/figures/quadrant-map/rows.ts';
import { standings } from '../../../src/figures/quadrant-map/select.ts';
import { mapCodec } from '../../../src/figures/quadrant-map/state.ts';
import { title } from '../../../src/figures/quadrant-map/text.ts';
import { valueWords } from '../../../src/figures/quadrant-map/handle-words.ts';
import { glyphOf } from '../../../src/figures/shared/glyph-of.ts';
import { dataset } from '../../../src/data/dataset.ts';
import { ROOT } from '../../lib/root.ts';

const FOLDER = join(ROOT, 'scripts', 'bench', 'rivals');
const require = createRequire(join(FOLDER, 'package.json'));
/** The colours of the light theme, as `src/styles/tokens.css` has them. */
const NAMES: Readonly<Record<string, string>> = { 'var(--gov)': 'government', 'var(--soc)': 'social' };
const colour = (name: string): string =>
  new RegExp(`--${name}: (#\\w+)`).exec(readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8'))?.[1] ?? 'black';
const FILLED = { hollow: 0, half: 0.5, solid: 1 } as const;

/** The libraries that are compared, by the names of their pages, each with the packages that it is made of. */
export const RIVALS: Readonly<Record<string, readonly string[]>> = {
  plot: ['@observablehq/plot'],
  'vega-lite': ['vega', 'vega-lite', 'vega-embed'],
  echarts: ['echarts'],
  plotly: ['plotly.js-basic-dist-min'],
};

/** Packages of a library with their versions, as installed. */
export const versionsOf = (packages: readonly string[]): string =>
  packages
    .map((name) => {
      const file = join(FOLDER, 'node_modules', name, 'package.json');
      return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
    })
    .join(', ');

/** The dots of the map as every library is given them: those with a place in the frame. */
export function dots(): object {
  const rows = rowsOf(dataset());
  const standing = standings(rows, mapCodec.defaults);
  const settings = [...new Set(rows.flatMap(({ facets }) => facets.setting))].sort();
  return {
    title: title.en,
    axes: { x: 'Initiation: government (−2) to social organisation (+2)', y: 'Institutional ties (0 to 2)' },
    inks: { government: colour('gov'), social: colour('soc'), neutral: colour('neutral') },
    settings: settings.map((value) => ({ value, label: valueWords('setting', value, rows).en })),
    dots: standing.flatMap((row) => {
      const [x, y] = [row.initiation.value, row.integration.value];
      if (x === null || y === null) return [];
      const { shape, fill, ink } = glyphOf(row);
      return {
        name: row.name.en,
        x,
        y,
        shape,
        fill,
        filled: FILLED[fill],
        ink: NAMES[ink] ?? 'neutral',
        settings: row.facets.setting,
      };
    }),
  };
}

/** Writes a page by each library to a folder, as `<name>/`, bundled and made small by esbuild. */
export async function writeRivals(folder: string): Promise<void> {
  const { build } = require('esbuild') as { build: (options: object) => Promise<unknown> };
  const data = JSON.stringify(dots());
  for (const page of globSync('pages/*.mjs', { cwd: FOLDER })) {
    const name = basename(page, '.mjs');
    if (!(name in RIVALS)) continue;
    const out = join(folder, name);
    mkdirSync(out, { recursive: true });
    cpSync(join(FOLDER, 'pages', 'page.html'), join(out, 'index.html'));
    writeFileSync(join(out, 'dots.json'), data);
    await build({
      entryPoints: [join(FOLDER, page)],
      outfile: join(out, 'page.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
  }
}
