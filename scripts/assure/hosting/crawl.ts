import { addressesIn } from './addresses.ts';

const TEXTS = /\.(?:html|css|js|json|xml|txt|webmanifest|svg)$|\/$/;
const IDS = /\sid="([^"]*)"/g;

export interface Crawled {
  /** Paths that were asked for, base included. */
  readonly reached: ReadonlySet<string>;
  /** How many addresses were looked at. */
  readonly addresses: number;
  /** Each address that leads out of the base or to nothing, with where it stands. */
  readonly faults: readonly string[];
}

export interface Crawl {
  /** The site’s host with its protocol, as the build was told. */
  readonly site: string;
  /** Path under which it lives, with a slash at both ends. */
  readonly base: string;
  /** Names of what stands at the root of the built site. */
  readonly tops: readonly string[];
  /** Paths to begin with beside the root, base included. */
  readonly also: readonly string[];
  /** What is served at a path, base included. */
  readonly ask: (path: string) => Promise<{ status: number; text: string }>;
}

/** Follows every address of a served site from its root on, as far as it stays on the site. */
export async function crawl({ site, base, tops, also, ask }: Crawl): Promise<Crawled> {
  const waiting = [base, ...also];
  const reached = new Set(waiting);
  const ids = new Map<string, Set<string>>();
  const anchored: { from: string; path: string; anchor: string }[] = [];
  const faults: string[] = [];
  let addresses = 0;

  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { status, text } = await ask(path);
    if (status !== 200) faults.push(`${path}: ${status}`);
    if (status !== 200 || !TEXTS.test(path)) continue;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    ids.set(path, new Set([...text.matchAll(IDS)].map(([, id = '']) => id)));
    for (const address of new Set(addressesIn(file, text, site, tops))) {
      const url = URL.parse(address, site + path);
      if (url?.origin !== site) continue;
      addresses++;
      if (!url.pathname.startsWith(base)) {
        faults.push(`${address} on ${path} leaves ${base}`);
        continue;
      }
      if (url.hash && url.pathname.endsWith('/'))
        anchored.push({ from: path, path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) });
      if (reached.has(url.pathname)) continue;
      reached.add(url.pathname);
      waiting.push(url.pathname);
    }
  }
  const nowhere = anchored.filter(({ path, anchor }) => ids.has(path) && !ids.get(path)?.has(anchor));
  faults.push(...nowhere.map(({ from, path, anchor }) => `${path}#${anchor} on ${from}: there is no such place`));
  return { reached, addresses, faults };
}
