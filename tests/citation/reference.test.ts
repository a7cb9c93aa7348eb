import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/citation/citable.ts';
import { reference } from '../../src/citation/reference.ts';
import { LANGS } from '../../src/i18n/languages.ts';

const WORK: Citable = {
  id: 'work',
  type: 'article-journal',
  language: 'en',
  title: 'A title',
  'container-title': 'A journal',
  issued: { 'date-parts': [[2020]] },
  URL: 'https://example.org/a?b=1&c=2',
};
const PEOPLE = {
  zh: ['甲乙', '丙丁', '戊己', '庚辛'].map((name) => ({ family: name.slice(0, 1), given: name.slice(1) })),
  en: ['Abbott', 'Baker', 'Cole', 'Dean'].map((family) => ({ family, given: 'Mary' })),
};

describe('a reference', () => {
  it.each(LANGS)('cannot carry a script into a page (%s)', (lang) => {
    const { html, text } = reference({ ...WORK, title: '<script>alert("x")</script> & <img src=x onerror=y>' }, lang);
    expect(html).not.toMatch(/<(?:script|img)/);
    expect(html).toContain('&#60;script&#62;');
    expect(html).toContain('&#38;');
    expect(text).toContain('<script>alert(“x”)</script> & <img src=x onerror=y>');
  });

  it.each(LANGS)('cannot break out of a link, or link to what is no web address (%s)', (lang) => {
    const broken = reference({ ...WORK, URL: 'https://example.org/"onclick="alert(1)' }, lang).html;
    expect(broken).toContain('href="https://example.org/%22onclick=%22alert(1)"');
    expect(reference({ ...WORK, URL: 'javascript:alert(1)' }, lang).html).not.toContain('javascript');
  });

  it.each(LANGS)('links its address, escaped as HTML asks (%s)', (lang) => {
    expect(reference(WORK, lang).html).toContain('<a href="https://example.org/a?b=1&#38;c=2">');
    expect(reference(WORK, lang).text).toContain('https://example.org/a?b=1&c=2');
  });

  it.each(LANGS)('of a work read in a reprint has no link, even where a DOI names the original (%s)', (lang) => {
    const reprint = { ...WORK, DOI: '10.1000/182', custom: { access: 'read in a reprint' } };
    expect(reference(reprint, lang).html).not.toContain('<a ');
    expect(reference(reprint, lang).text).not.toContain('example.org');
    expect(reference(reprint, lang).text).toContain('10.1000/182');
  });

  it('in the Chinese site cuts four Chinese authors to 等 and four English ones to et al.', () => {
    expect(reference({ ...WORK, language: 'zh', author: PEOPLE.zh }, 'zh').text).toMatch(/^甲乙，丙丁，戊己，等\. /);
    expect(reference({ ...WORK, author: PEOPLE.en }, 'zh').text).toMatch(/^Abbott M, Baker M, Cole M, et al\. A title/);
  });

  it('in the English site names all of up to twenty authors (APA 7, 9.8)', () => {
    expect(reference({ ...WORK, language: 'zh', author: PEOPLE.zh }, 'en').text).toMatch(
      /^甲乙, 丙丁, 戊己, & 庚辛\. /,
    );
    expect(reference({ ...WORK, author: PEOPLE.en }, 'en').text).toMatch(
      /^Abbott, M\., Baker, M\., Cole, M\., & Dean, M\. /,
    );
  });

  it('divides persons and institutions in one list alike', () => {
    const author = [{ family: 'Corsetti', given: 'Gabriel' }, { literal: 'Yin Qian' }];
    expect(reference({ ...WORK, author }, 'en').text).toMatch(/^Corsetti, G\., & Yin Qian\. /);
    expect(reference({ ...WORK, author }, 'zh').text).toMatch(/^Corsetti G, Yin Qian\. /);
  });

  it('leaves the capitals of a name as they are', () => {
    const page = { ...WORK, type: 'webpage', 'container-title': 'hnjjbs.com' };
    for (const lang of LANGS) expect(reference(page, lang).text).toContain('hnjjbs.com');
  });

  it('that was changed is made anew, although the id is the same', () => {
    expect(reference({ ...WORK, title: 'First' }, 'zh').text).toContain('First');
    expect(reference({ ...WORK, title: 'Second' }, 'zh').text).toContain('Second');
  });
});
