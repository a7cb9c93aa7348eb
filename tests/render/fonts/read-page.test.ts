import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../../src/render/fonts/letters-in.ts';
import { serifText } from '../../../src/render/fonts/read-page.ts';

describe('lettersIn', () => {
  it('finds the letters that a set of the text would hold, those beyond 16 bits too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...lettersIn(text)].sort()).toEqual([...new Set(text)].sort());
      }),
    );
    expect(lettersIn('共𠀀共')).toEqual(new Set(['共', '𠀀']));
  });
});

describe('serifText', () => {
  it('is what headings and what is set like them say, with all that stands within', () => {
    const html = '<h1>A<br><em>b</em></h1><p>c<span class="x serif">d &amp; e</span></p><img><h2>F</h2><h4>g</h4>';
    expect(serifText(html)).toBe('Abd & eF');
  });

  it('ends with its element, where one stands within another too', () => {
    expect(serifText('<div class="serif">a<h2>b</h2>c</div>d')).toBe('abc');
  });
});
