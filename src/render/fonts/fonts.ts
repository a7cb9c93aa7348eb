import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { cut } from './cut.ts';
import { HAN, isLatin, SANS, SERIF, SONG, type Face } from './faces.ts';
import { askedFor, pageWithFonts, sharedSheets } from './page-with-fonts.ts';
import { readPage, type Page } from './read-page.ts';
import { songParts } from './song-parts.ts';
import { standIns } from './stand-ins.ts';

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
/** A face as cut: the name of its file, and the rule that loads it. */
interface Cut {
  readonly file: string;
  readonly rule: string;
}

/**
 * Cuts every web font down to the glyphs that the built pages use, and writes one style sheet a language, `fonts/<lang>.css`,
 * of the faces and of what all pages share; files are named by their content. A page asks at once for the fonts of its
 * first screen.
 */
export const fonts = (): AstroIntegration => ({
  name: 'fonts',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const pages = await readPages(root);
      const out = join(root, 'fonts');
      await mkdir(out, { recursive: true });

      const write = async (face: Face, letters: readonly string[], part = ''): Promise<Cut[]> => {
        if (letters.length === 0) return [];
        const subset = await cut(face, letters.join(''));
        const file = `${face.name}${part}.${hash(subset)}.woff2`;
        await writeFile(join(out, file), subset);
        logger.info(`${file}: ${letters.length} characters, ${Math.round(subset.length / 1000)} kB`);
        const range = face.ranged ? `;unicode-range:${rangeOf(letters)}` : '';
        const rule = `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:swap;src:url(${file}) format('woff2')${range}}`;
        return [{ file, rule }];
      };
      const latin = [
        ...(await write(SANS, lettersOf(pages, 'all'))),
        ...(await write(SERIF, lettersOf(pages, 'serif'))),
      ];
      const fitted = [...(await standIns(SANS)), ...(await standIns(SERIF))];
      const { common, report, programmes } = songParts(
        pages.map(({ serif, isCase }) => ({ letters: new Set([...serif].filter((c) => CJK.test(c))), isCase })),
      );
      const song = await write(SONG, common);
      const rest = [...(await write(SONG, report, '-report')), ...(await write(SONG, programmes, '-programmes'))];

      const english = pages.filter(({ html }) => askedFor(html, 'en'));
      const signs = lettersOf(english, 'all').filter((letter) => !isLatin(letter));
      const han = [
        ...(await write(HAN, [...onMost(english, 'all'), ...signs])),
        ...(await write(SONG, onMost(english, 'serif'), '-en')),
      ];

      const firstScreen: Record<Lang, Cut[]> = { en: [...latin, ...han], zh: [...latin, ...song] };
      const faces: Record<Lang, Cut[]> = { en: [...latin, ...han], zh: [...latin, ...song, ...rest] };
      const shared = sharedSheets(pages.map(({ html }) => html));
      const styles = await Promise.all(shared.map((file) => readFile(join(root, file), 'utf8')));
      for (const lang of LANGS) {
        const css = [...faces[lang].map(({ rule }) => rule), ...fitted, ...styles].join('\n');
        const sheet = `${lang}.${hash(css)}.css`;
        await writeFile(join(out, sheet), css);
        const preload = firstScreen[lang].map(({ file }) => file);
        for (const [i, page] of pages.entries())
          pages[i] = { ...page, html: pageWithFonts(page.html, lang, { sheet, preload, shared }) };
      }
      await Promise.all(pages.map((page) => writeFile(page.path, page.html)));
      await Promise.all(shared.map((file) => rm(join(root, file))));
    },
  },
});

async function readPages(root: string): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const name of glob('**/*.html', { cwd: root })) pages.push(await readPage(join(root, name)));
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The letters of some pages that are not Chinese, in order. */
const lettersOf = (pages: readonly Page[], key: 'all' | 'serif'): string[] =>
  [...new Set(pages.flatMap((page) => [...page[key]]))].filter((letter) => !CJK.test(letter)).sort();

/** The Chinese letters that stand on most of some pages, as those of the frame do, in order. */
function onMost(pages: readonly Page[], key: 'all' | 'serif'): string[] {
  const letters = new Set(pages.flatMap((page) => [...page[key]].filter((letter) => CJK.test(letter))));
  return [...letters]
    .filter((letter) => pages.filter((page) => page[key].has(letter)).length > pages.length / 2)
    .sort();
}

const rangeOf = (letters: readonly string[]) =>
  letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10);
