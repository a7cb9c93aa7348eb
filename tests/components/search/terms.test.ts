import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/components/search/fold.ts';
import { placesOf } from '../../../src/components/search/places-of.ts';
import { piecesOf, termsOf } from '../../../src/components/search/terms.ts';

const forms = (query: string) => termsOf(query).map((term) => term.forms.join('|'));
const found = (query: string, text: string) =>
  termsOf(query).flatMap((term) => placesOf(term, fold(text)).map(({ from, to }) => text.slice(from, to)));

describe('a folded text', () => {
  it('is compared without regard to case, accents, width and the two spellings of -ise', () => {
    expect(fold('ORGANIZATION’S Café ＡＢＣ')).toBe(fold("organisation's cafe abc"));
  });

  it('is as long as the text, so that a place in one is that place in the other', () => {
    for (const text of ['Ünïcode “quotes” — …', '童伴妈妈（Ａ）', 'İstanbul', 'ﬁne', '𠮷野家 x'])
      expect(fold(text)).toHaveLength(text.length);
  });
});

describe('the terms of a query', () => {
  it('are its words, each once, and its runs of Chinese as they stand', () => {
    expect(forms('Sichuan 寄宿学校 sichuan')).toEqual(['sichuan', '寄宿学校']);
    expect(forms('留守儿童care')).toEqual(['留守儿童', 'care']);
  });

  it('leave out words that nearly every text holds, unless there are no others', () => {
    expect(forms('who cares for the children')).toEqual(['care', 'children']);
    expect(forms('what is this')).toEqual(['what', 'is', 'this']);
  });

  it('find the singular where the plural was asked for', () => {
    expect(found('workers', 'A worker, two workers')).toEqual(['worker', 'workers']);
    expect(found('counties', 'one county, many counties')).toEqual(['county', 'counties']);
    expect(found('classes', 'one class')).toEqual(['class']);
    expect(forms('status analysis class')).toEqual(['status', 'analysis', 'class']);
  });

  it('are none in marks, spaces and a single letter, but a single Chinese character is one', () => {
    for (const query of ['', '   ', '<>"&', '。，！', 'b']) expect(forms(query)).toEqual([]);
    expect(forms('县')).toEqual(['县']);
  });

  it('come to pairs of characters where a run of Chinese is taken apart', () => {
    expect(piecesOf(termsOf('寄宿学校 care 社工')).map((term) => term.forms[0])).toEqual([
      'care',
      '社工',
      '寄宿',
      '宿学',
      '学校',
    ]);
  });
});

describe('a term', () => {
  it('stands where a word begins with it, so that a word is found while it is being typed', () => {
    expect(found('board', 'Boarding schools; overboard; on board')).toEqual(['Boarding', 'board']);
  });

  it('stands anywhere in Chinese, also beside letters and in the middle of a run', () => {
    expect(found('社工', '乡镇社工站、社工NGO、农村社会工作')).toEqual(['社工', '社工']);
    expect(found('WISE', '获WISE奖')).toEqual(['WISE']);
  });
});
