import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../src/render/share/title-lines.ts';

describe('a title in lines', () => {
  it('is broken between words in English, into lines of about one length', () => {
    expect(titleLines('Do integrated services care better?', 40, 420, 'en')).toEqual([
      'Do integrated',
      'services care better?',
    ]);
  });

  it('is broken between words in Chinese, where no space says so', () => {
    expect(titleLines('留守儿童的年龄', 50, 260, 'zh-Hans')).toEqual(['留守儿童的', '年龄']);
  });

  it('never begins a line with a closing mark or a particle', () => {
    for (let width = 100; width < 500; width += 7)
      for (const line of titleLines('关于充分性的结论：换遍“各种”算法，再看。', 50, width, 'zh-Hans'))
        expect(line).not.toMatch(/^[，。：”的]/);
  });

  it('keeps a word that is too long whole', () => {
    expect(titleLines('Recommendations', 60, 100, 'en')).toEqual(['Recommendations']);
  });
});
