import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/render/offline/write-worker.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'root',
  '404.html': 'lost',
  'en/index.html': 'home',
  'en/cases/blue-letter/index.html': 'a programme',
  'en/embed/index.html': 'how to embed',
  'en/embed/argue/index.html': 'a figure in another site’s page',
  'en/oembed/figures/argue.json': '{}',
  'en/offline/index.html': 'offline',
  'en/view/list.json': '[]',
  'en/changes.xml': '<feed/>',
  'v/1.0.0/index.html': 'a frozen version',
  'v/1.0.0/figures/argue.en.json': '{}',
  'data/codes.csv': 'a,b',
  'figures/argue.en.csv': 'a,b',
  'figures/argue.en.json': '{}',
  'figures/argue.en.png': 'PNG',
  'share/en/index.png': 'PNG',
  'share/en/small/argue.png': 'PNG',
  'editions/report.en.pdf': 'PDF',
  'fonts/sans.0123456789.woff2': 'WOFF',
  'rows/argue.0123456789.json': '[]',
  'rows/place/en.0123456789.json': '[]',
  'search/en.0123456789.json': '[]',
  '_astro/page.abc.js': '0',
};

const dirs: string[] = [];
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));
function build(changed: Readonly<Record<string, string>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'shared-care-worker-'));
  dirs.push(dir);
  for (const [name, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return { ...writeWorker(dir), script: readFileSync(join(dir, 'sw.js'), 'utf8') };
}

describe('the service worker', () => {
  it('may keep pages and what they load, and neither downloads nor embedded figures nor frozen versions', () => {
    expect(Object.keys(build().files)).toEqual([
      '',
      '_astro/page.abc.js',
      'en/',
      'en/cases/blue-letter/',
      'en/embed/',
      'en/offline/',
      'en/view/list.json',
      'figures/argue.en.json',
      'fonts/sans.0123456789.woff2',
      'rows/argue.0123456789.json',
      'rows/place/en.0123456789.json',
      'search/en.0123456789.json',
      'share/en/small/argue.png',
    ]);
  });

  it('knows each file by the SHA-256 of its bytes', () => {
    // printf '[]' | sha256sum
    expect(build().files['en/view/list.json']).toBe('4f53cda18c2baa0c');
  });

  it('keeps at once what any page may come to need: scripts, styles and the page for those who are offline', () => {
    expect(build().shell).toEqual(['_astro/page.abc.js', 'en/offline/']);
  });

  it('is the same for the same files, and another where a byte of one that it may keep is another', () => {
    const { name, script } = build();
    expect(build().script).toBe(script);
    expect(build({ 'data/codes.csv': 'a,c' }).script).toBe(script);
    const other = build({ 'en/index.html': 'hame' });
    expect(other.name).not.toBe(name);
    expect(script).toContain(`"name":"${name}"`);
  });

  it('is a script of one piece, which every browser that knows workers can read', () => {
    const { script } = build();
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(() => new Script(script)).not.toThrow();
  });
});
