import type { Name } from './citable.ts';

/** The syllables of standard Chinese by their first letters. */
const SYLLABLES: Readonly<Record<string, string>> = {
  '': 'a o e ai ei ao ou an en ang eng er',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü v üe ue',
  l: 'a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü v üe ue',
  'g k h': 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  'j q x': 'i ia ie iao iu ian in iang ing iong u ue uan un',
  'zh ch sh': 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  'z c s': 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  y: 'a e i o ai ao ou an in ang ing ong u ue uan un',
  w: 'a o ai ei an en ang eng u',
};

const ONE = Object.entries(SYLLABLES)
  .map(([initials, finals]) => `(?:${initials.replaceAll(' ', '|')})(?:${finals.replaceAll(' ', '|')})`)
  .join('|');
const SURNAME = new RegExp(`^(?:${ONE}){1,2}$`, 'i');
const GIVEN = new RegExp(`^(?:${ONE})(?:[-‐ ’']?(?:${ONE}))?$`, 'i');

/**
 * Whether a name in Latin letters reads as a Chinese name in pinyin: surname and given name of one or two syllables
 * each. A record does not say it, so this is a judgement by spelling; a name it misses is merely cut to initials.
 */
export const isPinyin = ({ family = '', given = '' }: Name): boolean => SURNAME.test(family) && GIVEN.test(given);
