import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { FORMS, type Drawing } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/index.ts';
import { textWidth } from '../../../src/figures/shared/text-width.ts';
import type { About } from '../../../src/render/export/about.ts';
import { placed } from '../../../src/render/export/drawn.ts';
import { lookOf, spelled } from '../../../src/render/export/look.ts';
import { chunks } from '../../../src/render/export/paragraph.ts';
import { jsonOf, recordOf, type FigureRecord } from '../../../src/render/export/record.ts';
import { svgOf } from '../../../src/render/export/sheet.ts';
import { SITE_LOOK } from '../../../src/render/export/site-look.ts';
import { figureSvg } from '../../../src/render/export/figure-forms.ts';

const ABOUT: About = {
  id: 'framework',
  number: 5,
  lang: 'en',
  howTo: 'Read it so.',
  legend: true,
  address: 'https://example.org/en/figures/framework/?a.b=1&a.c=2',
  data: { version: '1.2.3', date: '2026-11-23', hash: '0123456789abcdef'.repeat(4) },
};
const DRAWING: Omit<Drawing, 'plot'> = {
  title: 'Two & three',
  takeaway: 'Two is less than three.',
  caption: 'Nothing is left out.',
  alt: 'Two beside three.',
  table: {
    caption: 'Both',
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'value', label: 'Value', numeric: true },
      { key: 'none', label: 'Nothing' },
    ],
    rows: [
      [{ text: 'A', page: 'cases/a#first' }, { text: '−1,200.5' }, { text: '–' }],
      [{ text: 'B' }, { text: '40%' }, { text: 'said', page: 'sources#source-one' }],
    ],
  },
  cites: ['one'],
};
const DRAWN = {
  svg: '<svg class="plot wide"><title id="x">t</title><rect fill="var(--gov)"/></svg>',
  width: 1080,
  height: 300,
};
const svg = svgOf(DRAWN, DRAWING, ABOUT, SITE_LOOK);

describe('how pictures look', () => {
  it('is read from the style sheets: the light theme, without comments, values written out', () => {
    const tokens = '/* x: y; */:root { --ink: #111; --paper: #fff; } @media (dark) { :root { --ink: #eee; } }';
    expect(lookOf(tokens, '/* why */ .a {\n  fill: var(--ink);\n}').values).toEqual({
      '--ink': '#111',
      '--paper': '#fff',
    });
    expect(lookOf(tokens, '/* why */ .a {\n  fill: var(--ink);\n}').rules).toBe('.a{fill:#111;}');
  });

  it('knows every colour that is asked for', () => {
    expect(() => spelled('var(--nope)', SITE_LOOK.values)).toThrow('there is no "--nope"');
  });

  it('has rules that makers of pictures understand: no states, no lists within a selector', () => {
    expect(SITE_LOOK.rules).toContain('.phase.back');
    expect(SITE_LOOK.rules.replace(/{[^}]*}/g, '')).not.toMatch(/:|@/);
  });
});

describe('a figure as an SVG file', () => {
  it('says number, title, finding, notes, data, licence and address', () => {
    const text = parseHTML(svg).document.documentElement.textContent;
    for (const part of ['Figure 5', 'Two & three', 'Two is less than three.', 'Nothing is left out.', 'CC BY 4.0'])
      expect(text).toContain(part);
    for (const part of ['Data version 1.2.3', '23 November 2026', '0123456789ab…']) expect(text).toContain(part);
    expect(text).toContain(ABOUT.address);
  });

  it('is named and described for those who do not see it', () => {
    expect(svg).toContain('aria-labelledby="title"');
    expect(svg).toContain('<title id="title">Two &amp; three</title><desc id="desc">Two beside three.</desc>');
  });

  it('needs nothing from elsewhere: colours are values, the picture’s own names are gone', () => {
    expect(svg).not.toMatch(/var\(|url\(|<title id="x">/);
    expect(svg).toContain('fill="#1d5c9e"');
  });

  it('explains the glyphs only where the figure has them', () => {
    expect(svg).toContain('Administrative-led');
    expect(svgOf(DRAWN, DRAWING, { ...ABOUT, legend: false }, SITE_LOOK)).not.toContain('Administrative-led');
  });

  it('takes the picture of a page as XML, at another place and scale', () => {
    const page = {
      svg: '<svg class="plot" role="group"><a href="?a=1&b=2" tabindex="-1">x&nbsp;y</a></svg>',
      width: 100,
      height: 50,
    };
    expect(placed(page, 10, 20, 2)).toBe(
      '<svg class="plot" x="10" y="20" width="200" height="100" viewBox="0 0 100 50" fill="currentColor" font-size="12" text-anchor="middle" overflow="visible"><a href="?a=1&amp;b=2">x\u00a0y</a></svg>',
    );
  });

  it('breaks a long address where its room ends, and loses no letter', () => {
    const address = `https://example.org/?${'map.kind=foundation&'.repeat(20)}`;
    const lines = chunks(address, 13, 400);
    expect(lines.join('')).toBe(address);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(400);
  });

  it('is the same twice', () => {
    const once = () => figureSvg(figure('framework'), dataset(), 'zh', (page) => `https://example.org/zh/${page}/`);
    expect(once()).toBe(once());
    expect(once()).toContain(`width="${FORMS.wide + 80}"`);
  });
});

describe('a figure as a record', () => {
  const sources = [{ id: 'one', reference: 'One (2020).', csl: { id: 'one', type: 'book' } }];
  const state = { query: 'a.b=1', values: { b: '1', c: '' } };

  it('has tidy rows: numbers as numbers, nothing for a dash, ids of phases and sources', () => {
    expect(recordOf(DRAWING, ABOUT, state, sources).rows).toEqual([
      { values: { name: 'A', value: -1200.5, none: null }, phases: ['a#first'], sources: [] },
      { values: { name: 'B', value: '40%', none: 'said' }, phases: [], sources: ['one'] },
    ]);
  });

  it('says what it is, in which state, from which data, under which licence and by which sources', () => {
    const record = JSON.parse(jsonOf(DRAWING, ABOUT, state, sources)) as FigureRecord;
    expect(record).toMatchObject({
      id: 'framework',
      number: 5,
      title: 'Two & three',
      howToRead: 'Read it so.',
      language: 'en',
      address: ABOUT.address,
      state,
      data: { version: '1.2.3', date: '2026-11-23', hash: ABOUT.data.hash, licence: { name: 'CC BY 4.0' } },
      sources,
    });
    expect(record.columns[1]).toEqual({ key: 'value', label: 'Value', numeric: true });
  });
});
