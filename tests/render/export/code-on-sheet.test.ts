import { describe, expect, it } from 'vitest';
import type { About } from '../../../src/render/export/about.ts';
import { svgOf } from '../../../src/render/export/sheet.ts';
import { SITE_LOOK } from '../../../src/render/export/site-look.ts';

const about: About = {
  id: 'a',
  number: 1,
  lang: 'en',
  howTo: '',
  legend: false,
  address: 'https://example.org/en/view/contested/',
  data: { version: '1.0.0', date: '2026-11-23', hash: '0'.repeat(64) },
};
const words = {
  title: 'A title',
  takeaway: 'A finding.',
  caption: 'A note.',
  alt: 'A picture.',
  cites: [],
  table: { caption: '', columns: [], rows: [] },
};
const sheet = (more: Partial<About> = {}) =>
  svgOf(
    { svg: '<svg class="plot" viewBox="0 0 600 100"></svg>', width: 600, height: 100 },
    words,
    { ...about, ...more },
    SITE_LOOK,
  );

describe('a picture that is taken to a phone', () => {
  const code = { path: 'M4,4h1v1H4z', size: 29 };

  it('bears its address as text and, where one is given, as a code within its edges', () => {
    const svg = sheet({ code });
    expect(svg).toContain('>https://example.org/en/view/contested/<');
    expect(svg).toContain('d="M4,4h1v1H4z" fill="#000"');
    const [, x = 0, scale = 0] = (/translate\((\d+),0\) scale\(([\d.]+)\)/.exec(svg) ?? []).map(Number);
    expect(x + scale * code.size).toBeCloseTo(600);
    const heightOf = (text: string) => Number(/ height="(\d+)"/.exec(text)?.[1]);
    expect(heightOf(svg)).toBeGreaterThan(heightOf(sheet()) + 50);
  });

  it('has no code otherwise', () => {
    expect(sheet()).not.toContain('M4,4h1v1H4z');
  });
});
