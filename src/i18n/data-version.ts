import { date } from './format.ts';
import type { Lang } from './languages.ts';

/** Digits of the hash that stand where there is no room for all 64. */
const DIGITS = 12;

/** The first digits of a hash, by which copies can be told apart. */
export const shortHash = (hash: string): string => hash.slice(0, DIGITS);

interface Version {
  readonly version: string;
  /** Day to which the evidence stands, as `2026-11-23`. */
  readonly date: string;
  readonly hash: string;
}

const WORDS: Record<Lang, (version: string, day: string, hash: string) => string> = {
  en: (version, day, hash) => `Data version ${version} (SHA-256 ${hash}…), sources read ${day}`,
  zh: (version, day, hash) => `数据为${version}版（SHA-256 ${hash}…），资料读至${day}`,
};

/** Which data something stands on, as footers, files and citations say it: version, hash and date. */
export const dataVersion = ({ version, date: day, hash }: Version, lang: Lang): string =>
  WORDS[lang](version, date(day, lang), shortHash(hash));
