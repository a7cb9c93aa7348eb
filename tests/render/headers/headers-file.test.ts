import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/render/headers/headers-file.ts';
import { PAGE_POLICY, PICTURE_POLICY, UNFRAMED_POLICY } from '../../../src/render/headers/policy.ts';

const FILES = [
  '404.html',
  'en/cases/blue-letter/index.html',
  'en/cases/index.html',
  'en/embed/argue/index.html',
  'en/embed/index.html',
  'en/index.html',
  'favicon.svg',
  'figures/argue.en.svg',
  'index.html',
  'v/1.0.0/figures/argue.en.svg',
  'v/1.0.0/index.html',
];
/** What is said in one header, by path. */
const said = (header: string, base = '/') =>
  Object.fromEntries(
    headersFile(FILES, base)
      .split('\n\n')
      .flatMap((block) => {
        const [path = '', ...lines] = block.trim().split('\n  ');
        return lines
          .filter((line) => line.startsWith(`${header}: `))
          .map((line) => [path, line.slice(header.length + 2)]);
      }),
  ) as Record<string, string>;
const policies = (base: string) => said('Content-Security-Policy', base);

describe('the policy', () => {
  it('lets no script or style stand in a page, none be made of text, and nothing come from another host', () => {
    for (const policy of [PAGE_POLICY, UNFRAMED_POLICY, PICTURE_POLICY]) expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(PAGE_POLICY).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
  });
});

describe('the file _headers', () => {
  it('gives every page the policy, and lets other sites frame those alone that are made for it', () => {
    expect(policies('/')).toEqual({
      '/404.html': UNFRAMED_POLICY,
      '/en/cases/*': UNFRAMED_POLICY,
      '/en/embed/*': PAGE_POLICY,
      '/en/': UNFRAMED_POLICY,
      '/favicon.svg': PICTURE_POLICY,
      '/figures/*': PICTURE_POLICY,
      '/': UNFRAMED_POLICY,
      '/v/1.0.0/figures/*': PICTURE_POLICY,
      '/v/1.0.0/': UNFRAMED_POLICY,
    });
    expect(PAGE_POLICY).not.toContain('frame-ancestors');
  });

  it('lets those files be kept for ever that are named by their content or frozen, and no page', () => {
    const kept = said('Cache-Control');
    expect(Object.keys(kept)).toEqual([
      '/_astro/*',
      '/fonts/*',
      '/rows/*',
      '/search/*',
      '/v/1.0.0/data/*',
      '/v/1.0.0/figures/*',
    ]);
    expect(new Set(Object.values(kept))).toEqual(new Set(['public, max-age=31536000, immutable']));
  });

  it('names paths as they are under a base path', () => {
    expect(Object.keys(policies('/report/'))).toEqual(Object.keys(policies('/')).map((path) => `/report${path}`));
  });

  it('says with every answer that its type is not to be guessed', () => {
    expect(headersFile([], '/')).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  });
});
