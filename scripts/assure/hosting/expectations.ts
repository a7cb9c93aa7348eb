import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { LANGS } from '../../../src/i18n/languages.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { BY_CONTENT, FOR_EVER, FROZEN } from '../../../src/render/headers/lasting.ts';
import { HEADERS, PAGE_POLICY, PICTURE_POLICY, UNFRAMED_POLICY } from '../../../src/render/headers/policy.ts';
import { pagesOf } from '../../lib/pages-of.ts';
import { get, type Answer } from './get.ts';

/** Something that a host of the site is to do, and what it did otherwise: empty where it does so. */
export interface Expectation {
  readonly says: string;
  readonly faults: (url: string) => Promise<string[]>;
}

type Ask = Readonly<Record<string, string>>;
const CSP = 'content-security-policy';

/** Asks for one path and compares what is told of the answer. */
async function told(url: string, path: string, wanted: unknown, tell: (answer: Answer) => unknown, ask: Ask = {}) {
  const found = tell(await get(url, path, ask));
  return found === wanted ? [] : [`${path} ${JSON.stringify(ask)}: ${String(found)} instead of ${String(wanted)}`];
}
const all = async (faults: readonly Promise<string[]>[]): Promise<string[]> => (await Promise.all(faults)).flat();

/** What docs/hosting.md promises of a host that is set up as it says, for the site in a folder. */
export function expectations(dir: string): readonly Expectation[] {
  const some = (pattern: string) => `/${globSync(pattern, { cwd: dir }).sort()[0]?.replaceAll('\\', '/') ?? pattern}`;
  const lasting = [...BY_CONTENT.map((folder) => `${folder}*.*`), ...FROZEN.map((folder) => `v/*/${folder}*.*`)]
    .filter((pattern) => globSync(pattern, { cwd: dir }).length > 0)
    .map((pattern) => some(pattern.replace('*.*', '*.{js,woff2,json,csv}')));
  const [frozen, script, first] = [
    some('v/*/index.html').replace('index.html', ''),
    some('_astro/island.*.js'),
    LANGS[0],
  ];
  const fresh = ['/404.html', '/sw.js', '/sitemap.xml', '/site.webmanifest', some('data/*.csv'), frozen, `/${first}/`];

  return [
    {
      says: 'serves every file of the site',
      faults: async (url) => {
        const isServed = (file: string) =>
          !/(?:\.(?:gz|br)|^_headers)$/.test(file) && statSync(join(dir, file)).isFile();
        const files = globSync('**/*.*', { cwd: dir }).filter(isServed);
        const paths = [...files.map((file) => file.replaceAll('\\', '/')), ...pagesOf(dir)];
        const faults: string[] = [];
        for (const path of paths)
          faults.push(...(path ? await told(url, `/${path}`, 200, ({ status }) => status) : []));
        return faults;
      },
    },
    {
      says: 'lets files that never change be kept for ever, and has the rest asked for again',
      faults: (url) => {
        const kept = ({ headers }: Answer) => headers['cache-control'];
        return all([
          ...lasting.map((path) => told(url, path, FOR_EVER, kept)),
          ...fresh.map((path) => told(url, path, 'no-cache', kept)),
          told(url, '/_astro/none.0123.js', 'no-cache', kept),
        ]);
      },
    },
    {
      says: 'answers who has the newest already with 304',
      faults: async (url) => {
        const { headers } = await get(url, `/${first}/`);
        return told(url, `/${first}/`, 304, ({ status }) => status, { 'If-None-Match': headers.etag ?? '' });
      },
    },
    {
      says: 'compresses texts as the browser can read them, and tells caches so',
      faults: (url) => {
        const plain = { [script]: script.slice(1), [`/${first}/`]: `${first}/index.html` };
        const opened = (path: string, encoding: string, open: (body: Buffer) => Buffer) =>
          told(
            url,
            path,
            `${encoding}, whole, Accept-Encoding`,
            ({ headers, body }) => {
              const same = open(body).equals(readFileSync(join(dir, plain[path] ?? '')));
              return `${headers['content-encoding'] ?? 'plain'}, ${same ? 'whole' : 'broken'}, ${headers.vary ?? ''}`;
            },
            { 'Accept-Encoding': encoding },
          );
        return all(
          Object.keys(plain).flatMap((path) => [
            opened(path, 'br', brotliDecompressSync),
            opened(path, 'gzip', gunzipSync),
            told(url, path, undefined, ({ headers }) => headers['content-encoding']),
          ]),
        );
      },
    },
    {
      says: 'leads from the root to the language that the browser names first, and gives others the choice',
      faults: (url) => {
        const lead = ({ status, headers }: Answer) =>
          [status, headers.location, headers.vary?.includes('Accept-Language') && 'by language']
            .filter(Boolean)
            .join(' ');
        const asks = { 'zh-CN,zh;q=0.9,en;q=0.8': 'zh', 'en-GB,en;q=0.9': 'en', 'fr,zh-TW;q=0.7,en;q=0.5': 'zh' };
        return all([
          ...Object.entries(asks).map(([ask, lang]) =>
            told(url, '/', `302 /${lang}/ by language`, lead, { 'Accept-Language': ask }),
          ),
          told(url, '/', '200 by language', lead, { 'Accept-Language': 'fr,bench;q=0.5' }),
          told(url, '/', '200 by language', lead),
          ...LANGS.map((lang) => told(url, `/${lang}`, `301 /${lang}/`, lead)),
        ]);
      },
    },
    {
      says: 'says in the language of the address that a page is not there, and lists no folder',
      faults: (url) => {
        const lost = ({ status, body }: Answer) => `${status} ${/<html lang="([^"]+)"/.exec(body.toString())?.[1]}`;
        return all([
          ...LANGS.flatMap((lang) => [
            told(url, `/${lang}/cases/none/`, `404 ${strings(lang).htmlLang}`, lost),
            told(url, `/${lang}/view/`, `404 ${strings(lang).htmlLang}`, lost),
          ]),
          ...['/none', '/data/', '/_astro/', '/figures/', '/_headers'].map((path) => told(url, path, '404 en', lost)),
        ]);
      },
    },
    {
      says: 'sends the policy and the headers of safety with every answer, and hides its version',
      faults: (url) => {
        const policies = {
          [`/${first}/`]: UNFRAMED_POLICY,
          [`/${first}/embed/${pagesOf(join(dir, first, 'embed'))[1] ?? ''}`]: PAGE_POLICY,
          [some('figures/*.svg')]: PICTURE_POLICY,
          '/none': UNFRAMED_POLICY,
        };
        const always = { ...HEADERS, server: 'nginx' };
        return all(
          Object.entries(policies).flatMap(([path, policy]) => [
            told(url, path, policy, ({ headers }) => headers[CSP]),
            ...Object.entries(always).map(([name, value]) =>
              told(url, path, value, ({ headers }) => headers[name.toLowerCase()]),
            ),
          ]),
        );
      },
    },
    {
      says: 'names the kind of each file, and that texts are UTF-8',
      faults: (url) => {
        const kinds = {
          [`/${first}/`]: 'text/html; charset=utf-8',
          [script]: 'application/javascript; charset=utf-8',
          [some('_astro/*.css')]: 'text/css; charset=utf-8',
          [some('data/*.csv')]: 'text/csv; charset=utf-8',
          [some('rows/*.json')]: 'application/json; charset=utf-8',
          [some('figures/*.svg')]: 'image/svg+xml; charset=utf-8',
          '/site.webmanifest': 'application/manifest+json; charset=utf-8',
          [some('fonts/*.woff2')]: 'font/woff2',
        };
        return all(
          Object.entries(kinds).map(([path, kind]) => told(url, path, kind, ({ headers }) => headers['content-type'])),
        );
      },
    },
  ];
}
