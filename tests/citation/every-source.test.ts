import { describe, expect, it } from 'vitest';
import { citeInline } from '../../src/citation/cite-inline.ts';
import { reference } from '../../src/citation/reference.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { sources } from './library.ts';

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '《': '》', '〔': '〕', '“': '”' };

/** The first bracket or quotation mark that is not closed, or closes nothing. */
function unbalanced(text: string): string | undefined {
  const open: string[] = [];
  for (const mark of text) {
    const close = PAIRS[mark];
    if (close !== undefined) open.push(close);
    else if (Object.values(PAIRS).includes(mark) && open.pop() !== mark) return mark;
  }
  return open[0];
}

const words = (text: string): string => text.replace(/https?:\/\/\S+/g, 'address');

const RULES: readonly (readonly [rule: string, broken: (text: string) => boolean])[] = [
  ['says something', (text) => !/\p{L}/u.test(text)],
  ['shows no slip of a program', (text) => /undefined|NaN|null|\[object|[\uE000-\uF8FF]|&#?\w+;|\?\?/.test(text)],
  ['has no mark twice', (text) => /(?<!\.)\.\.(?!\.)|。。|[。．]\.|，，|,,|::|：：|;;| {2}/.test(words(text))],
  [
    'has no mark that ends nothing',
    (text) => /[,，:：] ?\.|\. \.|^[.,，：:]|[?!？！]\.|\(\)|（）|\[\]/.test(words(text)),
  ],
  ['has its brackets and quotation marks in pairs', (text) => unbalanced(words(text)) !== undefined],
];

const texts = LANGS.flatMap((lang) =>
  sources.flatMap((source) => [
    { of: `${source.id} (${lang})`, text: reference(source, lang).text },
    { of: `${source.id} (${lang}), label`, text: citeInline(source, lang) },
  ]),
);

describe('every source, cited in every language', { timeout: 60_000 }, () => {
  it.each(RULES)('%s', (_rule, broken) => {
    expect(texts.filter(({ text }) => broken(text))).toEqual([]);
  });

  it('is cited at all', () => {
    expect(texts).toHaveLength(sources.length * LANGS.length * 2);
    expect(sources.length).toBeGreaterThan(500);
  });

  it('shows its title, and in English the rendering of a Chinese one', () => {
    const bare = (text: string) => text.replace(/["'“”‘’]/g, '');
    const silent = sources.flatMap((source) => {
      const shown = { en: bare(reference(source, 'en').text), zh: bare(reference(source, 'zh').text) };
      const title = bare(source.title);
      const english = source.language === 'en' ? title : bare(source['title-short'] ?? title);
      return shown.zh.includes(title) && shown.en.includes(title) && shown.en.includes(english) ? [] : [source.id];
    });
    expect(silent).toEqual([]);
  });

  it('prints no number that its record does not hold', () => {
    const digits = (text: string) => text.match(/\d+/g) ?? [];
    const invented = LANGS.flatMap((lang) =>
      sources.flatMap((source) => {
        const known = new Set(digits(JSON.stringify(source)).map(Number));
        return digits(reference(source, lang).text)
          .filter((number) => !known.has(Number(number)))
          .map((number) => `${source.id} (${lang}): ${number}`);
      }),
    );
    expect(invented).toEqual([]);
  });

  it('is linked just where it has an address and was not read in a reprint', () => {
    const wrong = LANGS.flatMap((lang) =>
      sources.filter((source) => {
        const linked = reference(source, lang).html.includes('<a ');
        const address = source.URL !== undefined || source.DOI !== undefined;
        return linked !== (address && source.custom.access === undefined);
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(sources.filter(({ custom }) => custom.access !== undefined).length).toBeGreaterThan(100);
  });

  it('links to nothing but its own address', () => {
    const targets = (html: string) =>
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&#38;', '&'));
    const strange = LANGS.flatMap((lang) =>
      sources.filter((source) => {
        const own = [source.URL, source.DOI === undefined ? undefined : `https://doi.org/${source.DOI}`];
        return targets(reference(source, lang).html).some((href) => !own.includes(href));
      }),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it('reads the same whatever was cited before it', () => {
    const before = sources.map((source) => reference(source, 'en').text);
    const again = [...sources].reverse().map((source) => reference({ ...source }, 'en').text);
    expect(again.reverse()).toEqual(before);
  });

  it('takes less than five seconds of the processor for all of them, in both languages', () => {
    const copies = sources.map((source) => ({ ...source }));
    const start = process.cpuUsage();
    for (const lang of LANGS) for (const source of copies) reference(source, lang);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});
