import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { body, inside, names, paragraphs, sectionsOf, textOf, used } from './lib/mdx.ts';

const chapters = names('chapters', 'en');
const EN_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|half|most|a third|a quarter';
/** What the dataset holds: a count of these is the dataset's to give. */
const COUNTED = {
  en: new RegExp(
    `\\b(?:\\d[\\d,.]*|${EN_WORDS})\\s+(?:of the |of these |other )?(?:documented )?(?:programmes|phases|cases|moves|codes|specifications)\\b`,
    'i',
  ),
  zh: /(?:\d+|[两三四五六七八九十百]+|半数|多数|大多数)(?:个|项|次|条)?(?:的)?(?:项目|阶段|案例|变动|编码|设定)/,
};
/** The framework's own numbers, and ways of speaking that count nothing. */
const FREE =
  /two questions|four models|nine recommendations|at most|most codes|two phases|两个阶段|一个阶段|一个项目|两个问题|四种模式|九项建议/g;

it('has the same chapters in every language', () => {
  expect(chapters.length).toBeGreaterThan(0);
  for (const lang of LANGS) expect(names('chapters', lang)).toEqual(chapters);
});

describe.each(chapters)('%s', (name) => {
  const [en, zh] = [textOf('chapters', 'en', name), textOf('chapters', 'zh', name)];

  it('has the same sections in both languages, and opens each of them once, in order', () => {
    expect(sectionsOf(zh)).toEqual(sectionsOf(en));
    for (const text of [en, zh]) expect(used(text, 'Section', 'id')).toEqual(sectionsOf(text).map(({ id }) => id));
  });

  it.each([
    ['figures', 'Chart', 'id'],
    ['pictures', 'Pictures', 'id'],
    ['exemplars', 'Exemplar', 'of'],
    ['lists of phases', 'Phases', 'of'],
    ['sentences in a row', 'Sentences', 'of'],
  ])('shows the same %s in both languages, in the same order', (_, element, attribute) => {
    expect(used(zh, element, attribute)).toEqual(used(en, element, attribute));
  });

  it.each([
    ['cites the same sources', 'Cite', 'id'],
    ['names the same numbers', 'Num', 'of'],
    ['says the same computed sentences', 'Say', 'of'],
    ['refers to the same figures', 'Fig', 'id'],
    ['sets the same views', 'View', 'state'],
  ])('%s in both languages', (_, element, attribute) => {
    const all = (text: string) =>
      [...new Set(used(text, element, attribute).flatMap((value) => value.split(/\s+/)))].sort();
    expect(all(zh)).toEqual(all(en));
  });

  it('types no number of what the dataset holds, in either language', () => {
    for (const [lang, text] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const typed = paragraphs(text)
        .filter((paragraph) => !paragraph.includes('¶'))
        .map((paragraph) => COUNTED[lang].exec(paragraph.replace(FREE, ''))?.[0])
        .filter((found) => found !== undefined);
      expect(typed, lang).toEqual([]);
    }
  });

  it('types no digit where the dataset speaks, unless a source is cited for it', () => {
    for (const text of [en, zh])
      for (const shows of inside(text, 'Shows'))
        for (const paragraph of shows.split(/\n\s*\n/)) {
          if (paragraph.includes('<Cite')) continue;
          expect(paragraph.replace(/<[^>]+>/g, '')).not.toMatch(/\d/);
        }
  });

  it('keeps the two voices apart: no block of the one stands inside a block of the other', () => {
    for (const text of [en, zh])
      for (const [voice, other] of [
        ['Thesis', 'Shows'],
        ['Shows', 'Thesis'],
      ] as const)
        for (const block of inside(text, voice)) expect(block).not.toContain(`<${other}>`);
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

  it('is of a length that is read: 500 to 1,100 English words, about as much in Chinese', () => {
    const words = paragraphs(en).join(' ').split(/\s+/).length;
    const characters = [
      ...paragraphs(zh)
        .join('')
        .matchAll(/[㐀-鿿]/g),
    ].length;
    expect(words).toBeGreaterThan(400);
    expect(words).toBeLessThan(1200);
    expect(characters / words).toBeGreaterThan(1.2);
    expect(characters / words).toBeLessThan(2.4);
  });
});
