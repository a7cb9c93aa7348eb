import { describe, expect, it } from 'vitest';
import { excerpt, marked, type Piece } from '../../../src/components/search/excerpt.ts';
import { piecesOf, termsOf } from '../../../src/components/search/terms.ts';

const told = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('marked text', () => {
  it('has every hit as a piece of its own and loses nothing', () => {
    const text = 'Social workers visit; a social worker stays. 社工站';
    expect(told(marked(text, termsOf('social worker 社工')))).toBe(
      '[Social] [workers] visit; a [social] [worker] stays. [社工]站',
    );
    expect(
      marked(text, termsOf('social'))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('joins hits that touch or overlap', () => {
    expect(told(marked('农村留守儿童的需要', piecesOf(termsOf('留守儿童'))))).toBe('农村[留守儿童]的需要');
  });

  it('is one piece without a hit, and none without text', () => {
    expect(marked('a < b', [])).toEqual([{ text: 'a < b', hit: false }]);
    expect(marked('', termsOf('care'))).toEqual([]);
  });
});

describe('an excerpt', () => {
  const filler = 'Nothing of note stands in this sentence at all. '.repeat(12);

  it('is the whole of a short text', () => {
    expect(told(excerpt('A short text on care.', termsOf('care')))).toBe('A short text on [care].');
  });

  it('is the stretch that holds most of the terms, cut between words', () => {
    const text = `${filler}The county pays. ${filler}The county pays a social worker. ${filler}`;
    const cut = told(excerpt(text, termsOf('county social')));
    expect(cut).toContain('The [county] pays a [social] worker.');
    expect(cut).toMatch(/^…(Nothing|of|note|stands|in|this|sentence|at|all)/);
    expect(cut).toMatch(/(Nothing|of|note|stands|in|this|sentence|at|all\.)…$/);
    expect(cut.length).toBeLessThan(230);
  });

  it('is shorter in Chinese, which says as much in fewer characters', () => {
    const text = `${'这句话里没有要找的内容。'.repeat(20)}村里请了一位社工。${'这句话里没有要找的内容。'.repeat(20)}`;
    const cut = told(excerpt(text, termsOf('社工')));
    expect(cut).toContain('村里请了一位[社工]。');
    expect(cut.length).toBeLessThan(90);
  });

  it('begins at the beginning where nothing was found', () => {
    expect(told(excerpt(filler, termsOf('xyz')))).toMatch(/^Nothing of note/);
  });
});
