import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../scripts/assure/hosting/addresses.ts';
import { crawl } from '../../scripts/assure/hosting/crawl.ts';
import { loadOf } from '../../scripts/assure/hosting/load.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { BY_CONTENT, FOR_EVER, FROZEN } from '../../src/render/headers/lasting.ts';
import { HEADERS, PAGE_POLICY, PICTURE_POLICY, UNFRAMED_POLICY } from '../../src/render/headers/policy.ts';

const SITE = 'https://report.example';

describe('the addresses in a file of the site', () => {
  const tops = ['_astro', 'en', 'rows'];
  const find = (file: string, text: string) => addressesIn(file, text, SITE, tops);

  it('are in a page links, what is loaded, and what names the site wherever it stands', () => {
    const html = `<a href="../b/?x=1&amp;y=2">b</a><report-figure data-rows="/rows/a.json"><meta content="${SITE}/en/">
<code>&lt;iframe src="${SITE}/en/embed/a/"</code><pre>src=&quot;${SITE}/embed.js&quot;&gt;</pre><p title="1/2">and/or</p>`;
    expect(find('a.html', html).sort()).toEqual(
      [
        `${SITE}/en/`,
        `${SITE}/en/embed/a/`,
        `${SITE}/en/embed/a/`,
        `${SITE}/embed.js`,
        '../b/?x=1&y=2',
        '/rows/a.json',
      ].sort(),
    );
  });

  it('are in scripts what they import, and what begins at the root as the site’s folders do', () => {
    expect(find('a.js', 'import"./b.js";fetch("/rows/a.json");x="/a/b/en/";y=`/en/`;z="/elsewhere/"')).toEqual([
      '/rows/a.json',
      '/en/',
      './b.js',
    ]);
  });

  it('are in styles, feeds and data too', () => {
    expect(find('a.css', "a{b:url(x.woff2)}c{d:url('/rows/y.svg')}")).toEqual(['x.woff2', '/rows/y.svg']);
    expect(find('a.xml', `<loc>${SITE}/en/</loc>`)).toEqual([`${SITE}/en/`]);
    expect(find('a.json', `{"a":"/en/b/","c":"1/2"}`)).toEqual(['/en/b/']);
  });
});

describe('following all addresses', () => {
  const files: Readonly<Record<string, string>> = {
    '/a/b/': '<a href="/a/b/en/">in</a><a href="/en/">out</a><a href="https://elsewhere.example/">away</a>',
    '/a/b/en/': '<p id="here"><a href="#here">here</a><a href="/a/b/en/#there">there</a><a href="lost/">lost</a>',
  };
  const ask = (path: string) => Promise.resolve({ status: path in files ? 200 : 404, text: files[path] ?? '' });

  it('tells which leave the base, lead nowhere, or name a place that is not on the page', async () => {
    const { faults, reached } = await crawl({ site: SITE, base: '/a/b/', tops: ['en'], also: [], ask });
    expect(faults).toEqual([
      '/en/ on /a/b/ leaves /a/b/',
      '/a/b/en/lost/: 404',
      '/a/b/en/#there on /a/b/en/: there is no such place',
    ]);
    expect([...reached]).toEqual(['/a/b/', '/a/b/en/', '/a/b/en/lost/']);
  });
});

describe('what wrk prints', () => {
  const report = (rest: string) => `Running 8s test @ http://127.0.0.1:8080/en/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.35ms    2.11ms  40.00ms   80.00%
    Req/Sec     7.55k   812.35     9.30k    71.00%
  Latency Distribution
     50%    4.01ms
     99%   12.34ms
  120331 requests in 8.01s, 1.02GB read
${rest}Requests/sec:  15022.59
Transfer/sec:    130.51MB
`;

  it('gives rate, 99th percentile in ms and failures', () => {
    expect(loadOf(report(''))).toEqual({ perSecond: 15022.59, p99: 12.34, failed: 0 });
    const errors = '  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 10\n';
    expect(loadOf(report(errors)).failed).toBe(16);
    expect(loadOf(report('').replace('12.34ms', '1.50s')).p99).toBe(1500);
    expect(loadOf(report('').replace('12.34ms', '750.00us')).p99).toBeCloseTo(0.75);
  });

  it('is refused where it tells nothing', () => {
    expect(() => loadOf('unable to connect')).toThrow('wrk tells no rate');
  });
});

describe('docs/nginx.conf', () => {
  const conf = readFileSync('docs/nginx.conf', 'utf8');

  it('says what _headers says: policies, headers of safety, and what may be kept for ever', () => {
    for (const policy of [PAGE_POLICY, UNFRAMED_POLICY, PICTURE_POLICY]) expect(conf).toContain(`"${policy}";`);
    for (const [name, value] of Object.entries(HEADERS))
      expect(conf.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
    const names = (folders: readonly string[]) => folders.map((folder) => folder.slice(0, -1)).join('|');
    expect(conf).toContain(`(?:${names(BY_CONTENT)})/`);
    expect(conf).toContain(`(?:${names(FROZEN)})/`);
    expect(conf.split(`"${FOR_EVER}"`)).toHaveLength(3);
  });

  it('knows the languages of the site', () => {
    const named = [...conf.matchAll(/\((?:\?:|\?<\w+>)([a-z]{2}(?:\|[a-z]{2})+)\)/g)].map(([, langs]) => langs);
    expect(named.length).toBeGreaterThan(2);
    expect(new Set(named)).toEqual(new Set([LANGS.join('|')]));
  });
});
