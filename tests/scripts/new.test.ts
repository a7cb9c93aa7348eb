import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { draftChapter } from '../../scripts/new/draft-chapter.ts';
import { draftFigure } from '../../scripts/new/draft-figure.ts';
import { draftFigure as pattern } from '../../scripts/new/draft-figure/index.ts';
import { FORMS } from '../../src/figures/figure.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx, drawn, rowsThroughJson } from '../figures/lib.ts';

const inRepository = (path: string) => relative(ROOT, path).split(sep).join('/');

describe('npm run new figure <id>', () => {
  const { files } = draftFigure('years-at-work');

  it('writes a folder that bears its name throughout', () => {
    expect(files.map(({ path }) => inRepository(path)).sort()).toEqual(
      ['controls', 'draw', 'index', 'rows', 'state', 'text'].map((name) => `src/figures/years-at-work/${name}.ts`),
    );
    const all = files.map(({ text }) => text).join('\n');
    expect(all).toContain("id: 'years-at-work'");
    expect(all).toContain('export const yearsAtWork: Figure<YearsAtWorkRow, YearsAtWorkState>');
    expect(all).not.toMatch(/draft/i);
  });

  it('imports what is there, from where it stands', () => {
    const written = new Set(files.map(({ path }) => path));
    const imports = files.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(.+?)'/g)].map(([, specifier = '']) => join(dirname(path), specifier)),
    );
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((path) => !existsSync(path) && !written.has(path))).toEqual([]);
  });

  it('is a figure but for its words, which are empty and so are asked for', () => {
    for (const lang of LANGS) {
      const drawing = drawn(pattern, lang, FORMS.narrow);
      expect(drawing.table.rows).toHaveLength(FROZEN.cases.length);
      expect([drawing.title, drawing.takeaway, drawing.caption, drawing.alt]).toEqual(['', '', '', '']);
      expect(toSvg(drawing, 'draft')).toContain('<circle');
    }
    const names = pattern.draw(rowsThroughJson(pattern) as never, { order: 'name' }, ctx('en', FORMS.wide)).table.rows;
    expect(names.map(([name]) => name?.text)).toEqual(FROZEN.cases.map(({ name }) => name.en).toSorted());
  });
});

describe('npm run new chapter <id>', () => {
  it('writes the next chapter in every language', () => {
    const { files } = draftChapter('no-such-chapter');
    const number = String(readdirSync(join(ROOT, 'content/chapters/en')).length + 1).padStart(2, '0');
    expect(files.map(({ path }) => inRepository(path))).toEqual(
      LANGS.map((lang) => `content/chapters/${lang}/${number}-no-such-chapter.mdx`),
    );
  });

  it('is refused where a chapter has that id, whatever its number', () => {
    const { files } = draftChapter('what-to-do');
    expect(files.every(({ path }) => existsSync(path))).toBe(true);
  });
});
