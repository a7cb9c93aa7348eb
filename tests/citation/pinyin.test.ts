import { describe, expect, it } from 'vitest';
import { isPinyin } from '../../src/citation/pinyin.ts';

const name = (text: string) => {
  const [family = '', ...given] = text.split(' ');
  return { family, given: given.join(' ') };
};

describe('a name in Latin letters', () => {
  it.each([
    'Wang Liping',
    'Hou Liqiang',
    'Wen Yu-Jie',
    'Sun Ye‐Huan',
    'Zhu Wei Xing',
    'Ouyang Xiu',
    'Lü Lidan',
    'Shi Yaojiang',
    'Xu Xi’an',
  ])('reads as Chinese: %s', (text) => {
    expect(isPinyin(name(text))).toBe(true);
  });

  it.each([
    'Ho Peter',
    'Young Mary',
    'Chan Anita',
    'Tan Tony',
    'Howell Jude',
    'Heckman James',
    'Ku Hok Bun',
    'Kan Karita',
    'Chang Susan M.',
    'Pao Christine',
  ])('does not: %s', (text) => {
    expect(isPinyin(name(text))).toBe(false);
  });
});
