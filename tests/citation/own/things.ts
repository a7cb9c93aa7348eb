import type { Edition, Thing } from '../../../src/citation/own/thing.ts';

/** One thing of each kind, with names made up for the tests. */
export const THINGS = {
  report: { kind: 'report' },
  chapter: { kind: 'chapter', id: 'framework', number: 3, title: { en: 'The framework', zh: '分析框架' } },
  figure: {
    kind: 'figure',
    id: 'quadrant-map',
    number: 6,
    title: { en: 'Who begins, and are the two sides tied together?', zh: '由谁发起，双方是否制度相连？' },
  },
  case: { kind: 'case', id: 'blue-letter', title: { en: 'Blue Letter', zh: '蓝信封书信陪伴' } },
  dataset: { kind: 'dataset' },
} as const satisfies Readonly<Record<string, Thing>>;

export const EDITION: Edition = {
  version: '1.2.0',
  date: '2026-11-23',
  hash: '0123456789abcdef'.repeat(4),
  address: (lang, page) => `https://example.org/${lang}/${page === '' ? '' : `${page}/`}`,
};
