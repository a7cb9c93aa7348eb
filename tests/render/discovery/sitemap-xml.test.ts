import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedPage, sitemapXml } from '../../../src/render/discovery/sitemap-xml.ts';
import { themeColours } from '../../../src/render/discovery/theme-colours.ts';
import { wellFormed } from '../../lib/well-formed.ts';

const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><link rel="canonical" href="x"></body></html>`;
const canonical = '<link rel="canonical" href="https://example.org/en/a/?x=1&amp;y=2">';

describe('a page in the sitemap', () => {
  it('is named by its canonical address, with the same page in other languages', () => {
    const html = page(
      `${canonical}<link rel="alternate" hreflang="en" href="https://example.org/en/a/"><link rel="alternate" type="application/atom+xml" href="/en/changes.xml">`,
    );
    expect(listedPage(html)).toEqual({
      address: 'https://example.org/en/a/?x=1&amp;y=2',
      alternates: [['en', 'https://example.org/en/a/']],
    });
  });

  it('is left out where it has no address of its own, or asks not to be found', () => {
    expect(listedPage(page('<title>404</title>'))).toBeNull();
    expect(listedPage(page(`${canonical}<meta name="robots" content="noindex">`))).toBeNull();
  });

  it('is written as sitemaps.org and Google’s annotations ask for', () => {
    const text = sitemapXml([
      { address: 'https://example.org/?a=1&amp;b=2', alternates: [['x-default', 'https://example.org/']] },
    ]);
    expect(wellFormed(text)).toBe(true);
    expect(text).toContain(
      '<url><loc>https://example.org/?a=1&amp;b=2</loc><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/></url>',
    );
  });
});

describe('the colours around the page', () => {
  it('are those of the paper in both themes', () => {
    expect(themeColours(readFileSync('src/styles/tokens.css', 'utf8'))).toEqual({ light: '#fbf9f4', dark: '#15191b' });
    expect(() => themeColours(':root { --ink: #000; }')).toThrow('--paper');
  });
});
