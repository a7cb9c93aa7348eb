import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** Elements set in the serif face; the style sheet says the same. */
const SERIF = 'h1, h2, h3, .serif, .corner';

interface Face {
  readonly name: string;
  readonly family: string;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly axes?: Record<string, { min: number; max: number } | number>;
}
const weights = { wght: { min: 400, max: 700 } };
const SANS: Face = {
  name: 'sans',
  family: 'Report Sans',
  weight: '400 700',
  style: 'normal',
  file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  axes: weights,
};
const SERIF_LATIN: Face = {
  name: 'serif',
  family: 'Report Serif',
  weight: '400 700',
  style: 'normal',
  file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  axes: weights,
};
const SONG: Face = {
  name: 'song',
  family: 'Report Song',
  weight: '600',
  style: 'normal',
  file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2',
};

/**
 * Cuts every web font down to the glyphs that the built pages use and writes `fonts/<lang>.css` with the faces, all
 * named by their content. Chinese headings come in two parts, for the pages of programmes hold many rare characters
 * that no other page needs.
 */
export const fonts = (): AstroIntegration => ({
  name: 'fonts',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const pages = await readPages(root);
      const used = (some: readonly Page[], key: 'all' | 'serif') => new Set(some.flatMap((page) => [...page[key]]));
      const latin = (chars: Set<string>) => [...chars].filter((c) => !CJK.test(c)).join('');
      const chinese = (chars: Set<string>) => [...chars].filter((c) => CJK.test(c)).sort();
      const core = chinese(
        used(
          pages.filter((page) => !page.isCase),
          'serif',
        ),
      );
      const rest = chinese(used(pages, 'serif')).filter((c) => !core.includes(c));

      const out = join(root, 'fonts');
      await mkdir(out, { recursive: true });
      const cut = async (face: Face, text: string, part = '', range = '') => {
        const subset = await subsetFont(await readFile(resolve(face.file)), text, {
          targetFormat: 'woff2',
          ...(face.axes ? { variationAxes: face.axes } : {}),
        });
        const file = `${face.name}${part}.${hash(subset)}.woff2`;
        await writeFile(join(out, file), subset);
        logger.info(`${file}: ${[...text].length} characters, ${Math.round(subset.length / 1000)} kB`);
        return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-style:${face.style};font-display:swap;src:url(${file}) format('woff2')${range}}`;
      };
      const rangeOf = (chars: readonly string[]) =>
        `;unicode-range:${chars.map((c) => `U+${c.codePointAt(0)?.toString(16)}`).join(',')}`;

      const base = [await cut(SANS, latin(used(pages, 'all'))), await cut(SERIF_LATIN, latin(used(pages, 'serif')))];
      const song = [
        ...(core.length > 0 ? [await cut(SONG, core.join(''), '', rangeOf(core))] : []),
        ...(rest.length > 0 ? [await cut(SONG, rest.join(''), '-programmes', rangeOf(rest))] : []),
      ];
      for (const [name, css] of [
        ['en', base.join('\n')],
        ['zh', [...base, ...song].join('\n')],
      ] as const) {
        const file = `${name}.${hash(css)}.css`;
        await writeFile(join(out, file), css);
        for (const page of pages) page.html = page.html.replaceAll(`fonts/${name}.css`, `fonts/${file}`);
      }
      await Promise.all(pages.map((page) => writeFile(page.path, page.html)));
    },
  },
});

interface Page {
  readonly path: string;
  html: string;
  /** Every character of the text, and those of it in the serif face. */
  readonly all: Set<string>;
  readonly serif: Set<string>;
  readonly isCase: boolean;
}

async function readPages(root: string): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const name of glob('**/*.html', { cwd: root })) {
    const path = join(root, name);
    const html = await readFile(path, 'utf8');
    const { document } = parseHTML(html);
    const serif = new Set<string>();
    for (const element of document.querySelectorAll(SERIF)) for (const c of element.textContent) serif.add(c);
    pages.push({ path, html, all: new Set(html), serif, isCase: /[/\\]cases[/\\][^/\\]+[/\\]/.test(path) });
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10);
