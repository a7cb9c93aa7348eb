import { describe, expect, it } from 'vitest';
import { pageWithFonts, sharedSheets } from '../../../src/render/fonts/page-with-fonts.ts';

const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
const page = (...sheets: string[]) => `<head>${link('/base/fonts/zh.css')}${sheets.map(link).join('')}</head>`;

describe('sharedSheets', () => {
  it('finds the style sheets that every page loads that loads any', () => {
    const pages = [
      page('/base/_astro/all.css', '/base/_astro/some.css'),
      page('/base/_astro/all.css'),
      '<html></html>',
    ];
    expect(sharedSheets(pages)).toEqual(['_astro/all.css']);
  });
});

describe('pageWithFonts', () => {
  const fonts = { sheet: 'zh.1.css', preload: ['sans.1.woff2'], shared: ['_astro/all.css'] };

  it('puts the sheet of the language and its fonts first, under any base path, and drops what that sheet has taken in', () => {
    expect(pageWithFonts(page('/base/_astro/all.css', '/base/_astro/some.css'), 'zh', fonts)).toBe(
      '<head><link rel="preload" href="/base/fonts/sans.1.woff2" as="font" type="font/woff2" crossorigin>' +
        `${link('/base/fonts/zh.1.css')}${link('/base/_astro/some.css')}</head>`,
    );
  });

  it('leaves a page of another language as it is', () => {
    expect(pageWithFonts(page('/base/_astro/all.css'), 'en', fonts)).toBe(page('/base/_astro/all.css'));
  });
});
