import { describe, expect, it } from 'vitest';
import { songParts } from '../../../src/render/fonts/song-parts.ts';

const page = (text: string, isCase = false) => ({ letters: new Set(text), isCase });

describe('songParts', () => {
  it('keeps in the common part what stands on a tenth of the pages of a kind, and every letter in one part alone', () => {
    const report = [page('共护报'), ...Array.from({ length: 10 }, () => page('共护'))];
    const programmes = [page('共案罕', true), ...Array.from({ length: 10 }, () => page('共案', true))];
    expect(songParts([...report, ...programmes])).toEqual({
      common: ['共', '护', '案'].sort(),
      report: ['报'],
      programmes: ['罕'],
    });
  });

  it('gives a letter that the report needs to the report, even where programmes need it too', () => {
    const many = Array.from({ length: 20 }, () => page(''));
    const { report, programmes } = songParts([
      ...many,
      page('稀'),
      page('稀', true),
      ...many.map(() => page('', true)),
    ]);
    expect([report, programmes]).toEqual([['稀'], []]);
  });

  it('has nothing to share out where there is nothing', () => {
    expect(songParts([])).toEqual({ common: [], report: [], programmes: [] });
  });
});
