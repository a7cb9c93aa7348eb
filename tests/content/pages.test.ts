import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGS } from '../../src/i18n/languages.ts';
import { protocolSections } from '../../src/render/protocol.ts';

const names = (lang: string) =>
  globSync(`content/pages/${lang}/*.mdx`)
    .map((path) => path.replaceAll('\\', '/').split('/').at(-1) ?? '')
    .sort();
const textOf = (lang: string, name: string) => readFileSync(`content/pages/${lang}/${name}`, 'utf8');
const sectionsOf = (text: string) => {
  const { sections } = parse(text.split('---')[1] ?? '') as { sections: { id: string; say?: string }[] };
  return sections.map(({ id, say }) => ({ id, say }));
};
const used = (text: string, element: RegExp) => [...text.matchAll(element)].map(([, name]) => name).sort();
const body = (text: string) => text.split(/^---$/m).slice(2).join('---');

it('has every page in every language', () => {
  for (const lang of LANGS) expect(names(lang)).toEqual(names('en'));
  expect(names('en')).toEqual(expect.arrayContaining(['about.mdx', 'methods.mdx', 'studies.mdx']));
});

describe.each(names('en'))('%s', (name) => {
  const [en, zh] = [textOf('en', name), textOf('zh', name)];

  it('has the same sections in both languages, and opens each of them once, in order', () => {
    expect(sectionsOf(zh)).toEqual(sectionsOf(en));
    for (const text of [en, zh])
      expect([...text.matchAll(/<Section id="([^"]+)">/g)].map(([, id]) => id)).toEqual(
        sectionsOf(text).map(({ id }) => id),
      );
  });

  it('has the same figures, sources, numbers and sentences in both languages', () => {
    for (const element of [
      /<Num of="([^"]+)"/g,
      /<Say of="([^"]+)"/g,
      /<Cite id="([^"]+)"/g,
      /<(?:Chart|Fig) id="([^"]+)"/g,
    ])
      expect(used(zh, element)).toEqual(used(en, element));
  });

  it('keeps a Chinese paragraph on one line, for a line break would become a space', () => {
    const broken = body(zh)
      .split('\n')
      .filter((line, i, lines) => /[㐀-鿿，。；：]$/.test(line) && /^[㐀-鿿“（]/.test(lines[i + 1] ?? ''));
    expect(broken).toEqual([]);
  });

  it('has no half-width punctuation between Chinese characters and no asterisks', () => {
    expect(zh).not.toMatch(/[㐀-鿿][,;:?!][㐀-鿿]/);
    for (const text of [en, zh]) expect(text).not.toContain('**');
  });
});

describe('the protocol', () => {
  const numbered = protocolSections(readFileSync('docs/METHOD.md', 'utf8')).filter(({ order }) => order > 0);
  const summaries = [...textOf('zh', 'methods.mdx').matchAll(/<ProtocolSummary of="([^"]+)" title="([^"]+)">/g)];

  it('is summed up in Chinese section by section, in its order and under its numbers', () => {
    expect(summaries.map(([, of]) => `method-${of}`)).toEqual(numbered.map(({ id }) => id));
    const number = (title = '') => /^§\d+/.exec(title)?.[0];
    expect(summaries.map(([, , title]) => number(title))).toEqual(numbered.map(({ title }) => number(title)));
  });

  it('stands whole on the English page', () => {
    expect(textOf('en', 'methods.mdx')).toContain('<Protocol />');
  });
});
