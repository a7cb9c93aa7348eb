import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { strings } from '../../src/i18n/strings.ts';
import { departures } from './lib/departures.ts';

const both = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const glossary = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      en: z.string().min(1),
      zh: z.string().min(1),
      note: both.optional(),
      avoid: z.strictObject({ en: z.array(z.string()).min(1), zh: z.array(z.string()).min(1) }),
    }),
  )
  .parse(parse(readFileSync('content/glossary.yaml', 'utf8')));

const TEXTS = ['content/**/*.mdx', 'src/i18n/*.ts', 'src/{citation,components,figures,findings,render}/**/*.ts'];
const paths = TEXTS.flatMap((pattern) => globSync(pattern))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

describe('the glossary', () => {
  it('is in order, with every term once', () => {
    const ids = glossary.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('avoids no variant twice, and none that a preferred term contains', () => {
    for (const lang of ['en', 'zh'] as const) {
      const variants = glossary.flatMap(({ avoid }) => avoid[lang]);
      expect(variants).toEqual([...new Set(variants)]);
      const preferred = glossary.map((term) => term[lang]);
      const own = `const text = ${JSON.stringify(preferred.join('; '))};`;
      expect(departures('preferred.ts', own, glossary)).toEqual([]);
    }
  });

  it('has the words that the interface gives to models and to grades of certainty', () => {
    for (const lang of ['en', 'zh'] as const) {
      const terms = glossary.map((term) => term[lang].toLowerCase());
      const { cells, certainty } = strings(lang);
      for (const word of [...Object.values(cells), ...Object.values(certainty)])
        expect(terms).toContain(word.toLowerCase());
    }
  });
});

describe('the texts of the site', () => {
  it('are read: articles, words of the interface, of figures and of findings', () => {
    for (const folder of ['content/chapters/zh/', 'content/pages/en/', 'src/i18n/', 'src/figures/', 'src/findings/'])
      expect(paths.some((path) => path.startsWith(folder))).toBe(true);
  });

  it('use no variant that the glossary avoids', () => {
    expect(paths.flatMap((path) => departures(path, readFileSync(path, 'utf8'), glossary))).toEqual([]);
  });
});

describe('a departure', () => {
  const found = (path: string, text: string) => departures(path, text, glossary);

  it('is found in prose of either language, with its line', () => {
    expect(found('content/chapters/zh/a.mdx', '一行。\n\n由发起方决定。')).toEqual([
      'content/chapters/zh/a.mdx:3 “发起方” (initiator)',
    ]);
    expect(found('content/pages/en/a.mdx', 'Two GONGOs,\nand one Pilot program.')).toEqual([
      'content/pages/en/a.mdx:1 “GONGOs” (government-organised)',
      'content/pages/en/a.mdx:2 “pilot program” (programme)',
    ]);
  });

  it('is found between the computed parts of a template, and in neither a comment, an import nor an identifier', () => {
    const code = [
      "import { rater } from './rater.ts';",
      '// A rater, 编码员A.',
      'const annotator = rater;',
      'export const zh = (n: number) => `${n}项由编码员A给出`;',
      "export const en = 'what rater B gave';",
    ].join('\n');
    expect(found('src/figures/a/text.ts', code)).toEqual([
      'src/figures/a/text.ts:5 “rater” (coders)',
      'src/figures/a/text.ts:4 “编码员A” (coders)',
    ]);
  });

  it('is none where a longer word holds the variant, or an element names something', () => {
    expect(found('content/pages/en/a.mdx', 'Of a pilot programme: operators. <Cite id="pilot program" />')).toEqual([]);
  });
});
