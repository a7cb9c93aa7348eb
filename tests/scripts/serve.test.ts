import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../scripts/lib/base-path.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { portFor } from '../../scripts/lib/port-for.ts';
import { serve, type Served } from '../../scripts/lib/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'shared-care-serve-'));
const open: Served[] = [];
const start = async (base = '/', port = 0) => {
  const served = await serve({ dir, base, port });
  open.push(served);
  return served;
};
const get = (served: Served, path: string) => fetch(new URL(path, served.url), { redirect: 'manual' });

beforeAll(() => {
  mkdirSync(join(dir, 'zh'));
  mkdirSync(join(dir, 'en', '404'), { recursive: true });
  writeFileSync(join(dir, 'en', '404', 'index.html'), 'lost in English');
  writeFileSync(join(dir, 'index.html'), 'root');
  writeFileSync(join(dir, 'zh', 'index.html'), '共护');
  writeFileSync(join(dir, '404.html'), 'lost');
  for (const name of ['a.csv', 'a.svg', 'a.json', 'a.js', 'a.css', 'a.txt']) writeFileSync(join(dir, name), 'a');
});
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('serve', () => {
  it('serves a folder’s page under its path with a slash, and sends the path without one there', async () => {
    const served = await start();
    const page = await get(served, '/zh/?view=map');
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await page.text()).toBe('共护');
    const bare = await get(served, '/zh?view=map');
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/zh/?view=map']);
  });

  it('answers what does not exist with 404.html and status 404', async () => {
    const served = await start();
    for (const path of ['/nowhere/', '/zh/nowhere', '/%E0%A4%A', '/..%2f..%2fetc%2fpasswd']) {
      const response = await get(served, path);
      expect([response.status, await response.text()], path).toEqual([404, 'lost']);
    }
  });

  it('answers in the language of the address where it has a page for that', async () => {
    for (const served of [await start(), await start('/a/b/')]) {
      const response = await get(served, 'en/nowhere/');
      expect([response.status, await response.text()]).toEqual([404, 'lost in English']);
    }
  });

  it('has pages asked for again each time', async () => {
    const { headers } = await get(await start(), '/zh/');
    expect(headers.get('cache-control')).toBe('public,max-age=0,must-revalidate');
    expect(headers.get('etag')).not.toBeNull();
  });

  it('sends text as UTF-8, each kind under its own type', async () => {
    const served = await start();
    const types = ['a.csv', 'a.svg', 'a.json', 'a.js', 'a.css', 'a.txt'].map(async (name) => {
      const { headers } = await get(served, `/${name}`);
      return headers.get('content-type');
    });
    expect(await Promise.all(types)).toEqual([
      'text/csv; charset=utf-8',
      'image/svg+xml; charset=utf-8',
      'application/json; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
      'text/plain; charset=utf-8',
    ]);
  });

  it('lives under a base path, and there alone', async () => {
    const served = await start('/site/');
    expect(served.url).toMatch(/^http:\/\/localhost:\d+\/site\/$/);
    expect(await (await get(served, '/site/zh/')).text()).toBe('共护');
    expect((await get(served, '/zh/')).status).toBe(404);
    expect((await get(served, '/sites/')).status).toBe(404);
    for (const path of ['/', '/site']) expect((await get(served, path)).headers.get('location')).toBe('/site/');
  });
});

describe('freePort', () => {
  it('passes over a port that is taken', async () => {
    const served = await start();
    const taken = Number(new URL(served.url).port);
    expect(await freePort(taken)).toBeGreaterThan(taken);
  });

  it('says so where all of them are taken', async () => {
    const served = await start();
    const taken = Number(new URL(served.url).port);
    await expect(freePort(taken, 1)).rejects.toThrow(`Ports ${taken} to ${taken} are all taken`);
  });
});

describe('portFor', () => {
  it('takes the port that is asked for, and no other', async () => {
    const served = await start();
    const taken = new URL(served.url).port;
    await expect(portFor(taken)).rejects.toThrow('taken');
    await served.close();
    expect(await portFor(taken)).toBe(Number(taken));
  });

  it('says so where that is no port', async () => {
    for (const asked of ['http', '70000', '-1', '80.5'])
      await expect(portFor(asked)).rejects.toThrow(`PORT is "${asked}"`);
  });

  it('takes the usual one, or the next, where none is asked for', async () => {
    for (const asked of [undefined, '']) expect(await portFor(asked)).toBeGreaterThanOrEqual(4321);
  });
});

describe('basePath', () => {
  it('takes a path with and without its slashes', () => {
    expect(['', '/', 'site', '/site', '/site/', 'a/b/'].map(basePath)).toEqual([
      '/',
      '/',
      '/site/',
      '/site/',
      '/site/',
      '/a/b/',
    ]);
    expect(basePath(undefined)).toBe(basePath(process.env['BASE_PATH']));
  });
});
