import { describe, expect, it } from 'vitest';
import { figureInWords, precisionOf, signedFigure } from '../../../src/figures/shared/precision.ts';

const of = (en: string, value = 1, measure = 'total') => precisionOf({ measure, value, note: { en } });

describe('the precision of a figure', () => {
  it('is read from a clause of the note that speaks of the figure itself', () => {
    expect(of('Year-end, more than; 12,000 in early November')).toBe('more');
    expect(of('More than 739,000')).toBe('more');
    expect(of('Nearly 900,000, September 2023; upper bound')).toBe('less');
    expect(of('October 2024, about')).toBe('about');
    expect(of('About 20.19 million', 20190000)).toBe('about');
    expect(of('Computed: the 2010 figure less the rise of about 2.42 million', 58605500)).toBe('computed');
    expect(of('Year-end, computed: 2022 plus the fall of 10,600')).toBe('computed');
  });

  it('is not taken from what the note says of other figures', () => {
    expect(of('To the end of 2020; more than 13 million direct beneficiaries')).toBe('stated');
    expect(of('30 June 2022; full coverage in seven provinces, more than half in 17')).toBe('stated');
    expect(of('Five years; about 61 million yuan of other money came with it', 344000000)).toBe('stated');
    expect(precisionOf({ measure: 'total', value: 1, note: null })).toBe('stated');
  });

  it('is a lower bound where the measure says so', () => {
    expect(of('', 700000, 'total, lower bound')).toBe('more');
  });

  it('is written as a sign in a drawing and as words in a table', () => {
    expect(signedFigure('700', 'more')).toBe('>700');
    expect(figureInWords('700', 'more', 'zh')).toBe('超过700');
    expect(figureInWords('700', 'computed', 'en')).toBe('700 (computed)');
  });
});
