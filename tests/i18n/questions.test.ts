import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { questions } from '../../src/i18n/questions.ts';

const { codebook } = readDataset('data').dataset;
const indicators = Object.values(codebook.dimensions).flatMap(({ scale, indicators }) =>
  Object.keys(indicators).map((id) => ({ id, scale: Object.keys(scale) })),
);

describe.each(LANGS)('the questions in plain words in %s', (lang) => {
  it('ask for every indicator of the codebook, and for nothing else', () => {
    expect(Object.keys(questions[lang]).sort()).toEqual(['part', ...indicators.map(({ id }) => id)].sort());
  });

  it('have an answer in words for every code of the scale', () => {
    for (const { id, scale } of indicators)
      expect(Object.keys(questions[lang][id]?.answers ?? {}).sort(), id).toEqual([...scale].sort());
  });

  it('have no two answers alike', () => {
    for (const [id, { answers }] of Object.entries(questions[lang]))
      expect(new Set(Object.values(answers)).size, id).toBe(Object.keys(answers).length);
  });

  it('are written in their own language', () => {
    const texts = Object.values(questions[lang]).flatMap(({ question, answers, hint = '' }) => [
      question,
      hint,
      ...Object.values(answers),
    ]);
    for (const text of texts) {
      if (lang === 'en') expect(text).not.toMatch(/[㐀-鿿]/);
      else expect(text).not.toMatch(/[a-z]|[㐀-鿿] ?[,;:?!]|[㐀-鿿] [㐀-鿿]/i);
    }
  });
});
