import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../scripts/lib/read-headers.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { PAGE_POLICY, PICTURE_POLICY } from '../../src/render/headers/policy.ts';
import { BASE, builtFiles, builtPages } from './lib/dist.ts';

const headersOf = readHeaders(join(ROOT, 'dist'));
const policiesOf = (path: string) =>
  headersOf(BASE + path.slice(1)).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));

describe('the content security policy', () => {
  it('stands in every page, before anything that it is to rule', () => {
    const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`;
    for (const { path, html } of builtPages()) expect(html.replaceAll(/>\s+</g, '><'), path).toContain(`<head>${meta}`);
  });

  it('goes with every page as a header too, once, and only embedded figures may be framed by others', () => {
    for (const { path } of builtPages())
      expect(policiesOf(path), path).toEqual([
        /^\/[a-z]+\/embed\//.test(path) ? PAGE_POLICY : `${PAGE_POLICY}; frame-ancestors 'self'`,
      ]);
  });

  it('leaves pictures that are opened as pages their style, and lets them run nothing', () => {
    const pictures = builtFiles().filter((file) => file.endsWith('.svg'));
    expect(pictures.length).toBeGreaterThan(30);
    for (const path of pictures) expect(policiesOf(path), path).toEqual([PICTURE_POLICY]);
  });
});
