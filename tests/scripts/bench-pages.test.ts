import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Audit } from '../../scripts/bench/lighthouse.ts';
import { measuredPages } from '../../scripts/bench/measured-pages.ts';
import { median } from '../../scripts/bench/median.ts';
import { misses } from '../../scripts/bench/misses.ts';

const perfect: Audit = {
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  lcp: 1200,
  tbt: 50,
  cls: 0.01,
  bytes: 150_000,
  missed: [],
};
const home = { lang: 'en', path: 'en/', indexed: true } as const;

describe('measuredPages', () => {
  it('are one of every kind in both languages, each chapter among them', () => {
    const paths = measuredPages().map(({ path }) => path);
    expect(paths.length % 2).toBe(0);
    for (const path of ['en/', 'zh/chapters/map/', 'en/figures/quadrant-map/', 'zh/embed/quadrant-map/'])
      expect(paths).toContain(path);
    expect(paths.filter((path) => path.startsWith('en/cases/'))).toHaveLength(1);
  });
});

describe('misses', () => {
  it('are none at the targets themselves', () => {
    expect(misses(perfect, home)).toEqual([]);
  });

  it('say by how much', () => {
    expect(misses({ ...perfect, lcp: 1300, tbt: 90, cls: 0.011, bytes: 161_000 }, home)).toEqual([
      'LCP by 100 ms',
      'TBT by 40 ms',
      'CLS',
      'bytes by 11 kB',
    ]);
  });

  it('allow a Chinese page the letters of its headings', () => {
    expect(misses({ ...perfect, bytes: 220_000 }, { ...home, lang: 'zh' })).toEqual([]);
  });

  it('name the audit that cost a score, except that a page to embed stays out of search engines', () => {
    const low = { ...perfect, scores: { ...perfect.scores, seo: 66 }, missed: ['is-crawlable'] };
    expect(misses(low, home)).toEqual(['seo', 'is-crawlable']);
    expect(misses(low, { ...home, indexed: false })).toEqual([]);
    expect(misses({ ...low, missed: ['is-crawlable', 'canonical'] }, { ...home, indexed: false })).toContain(
      'canonical',
    );
  });

  it('count a lower performance at every page', () => {
    const slow = { ...perfect, scores: { ...perfect.scores, performance: 99 } };
    expect(CATEGORIES.filter((id) => misses(slow, { ...home, indexed: false }).includes(id))).toEqual(['performance']);
  });
});

describe('median', () => {
  it('is the middle one, the upper of two', () => {
    expect([median([3, 1, 2]), median([1, 2]), median([])]).toEqual([2, 2, NaN]);
  });
});
