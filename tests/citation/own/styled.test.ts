import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownRecord } from '../../../src/citation/own/own-record.ts';
import { STYLE_NAMES, styled, UNREAD_TEXT, type StyleName } from '../../../src/citation/own/styled.ts';
import { LANGS, type Lang } from '../../../src/i18n/languages.ts';
import { EDITION, THINGS } from './things.ts';

interface Written extends Readonly<Record<StyleName, string>> {
  readonly thing: keyof typeof THINGS;
  readonly lang: Lang;
}
const written = parse(readFileSync('tests/citation/own/styled.yaml', 'utf8')) as readonly Written[];
const textsOf = (thing: keyof typeof THINGS, lang: Lang, doi?: string) =>
  styled(ownRecord(THINGS[thing], lang, { ...EDITION, doi }));

describe('what this site says where it is to be cited', () => {
  it('is written out by hand for each kind, in each language', () => {
    const kinds = Object.keys(THINGS).flatMap((thing) => LANGS.map((lang) => `${thing} ${lang}`));
    expect(written.map(({ thing, lang }) => `${thing} ${lang}`)).toEqual(kinds);
  });

  it.each(written.flatMap((one) => STYLE_NAMES.map((style) => [one.thing, one.lang, style, one] as const)))(
    'follows the rules: %s, %s, %s',
    (thing, lang, style, one) => {
      expect(textsOf(thing, lang)[style].text).toBe(one[style].replace('〔read〕', UNREAD_TEXT));
    },
  );

  it('names the DOI of the dataset where there is one, in its own citation alone', () => {
    for (const lang of LANGS) {
      const { apa, chicago, gb } = textsOf('dataset', lang, '10.5281/zenodo.1');
      expect(apa.text).toMatch(/ https:\/\/doi\.org\/10\.5281\/zenodo\.1$/);
      expect(chicago.text).toMatch(/ https:\/\/doi\.org\/10\.5281\/zenodo\.1\.$/);
      expect(gb.text).toMatch(/\/data\/\. DOI:10\.5281\/zenodo\.1\.$/);
      for (const { text } of Object.values(textsOf('figure', lang, '10.5281/zenodo.1')))
        expect(text).not.toMatch(/doi/i);
      for (const { text } of Object.values(textsOf('dataset', lang))) expect(text).not.toMatch(/doi/i);
    }
  });

  it('links to the page once', () => {
    for (const lang of LANGS)
      for (const thing of Object.keys(THINGS) as (keyof typeof THINGS)[])
        for (const { html } of Object.values(textsOf(thing, lang))) expect(html.match(/<a href="/g)).toHaveLength(1);
  });
});
