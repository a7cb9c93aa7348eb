// The service worker: what a reader has read stays readable without a network. `write-worker.ts` makes `sw.js` of it.
//
// Why no page is ever made of two builds:
// 1. A build has one cache, named by its content, and BUILD holds the hash of every file that may be kept in it. What
//    arrives with other bytes is of another build and is not kept.
// 2. Nothing here takes over open pages (`skipWaiting`, `claim`), so the browser brings in the worker of a new build, and
//    drops the old cache, only once no page of the old one is open.
// 3. Where the site changes while its pages are open, a page that is opened then comes from the network. Its bytes tell
//    that it is a stranger here, and nothing that it asks for is answered from this cache. A page of this build is refused
//    what bears an old name and new bytes; it then leads where it would have led without a script.
// 4. A page is kept after all that it needs, so that one that is kept is whole.
// Embedded figures, frozen versions and files to download are left to the browser. Addresses are kept without what stands
// after `?`: what a reader has set or answered is nobody's business here.
import type { Build } from './build.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

declare const BUILD: Build;
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const PREFIX = `shared-care ${scope} `;
const CACHE = PREFIX + BUILD.name;
/** How long in ms a page that is kept waits for its newer self. */
const PATIENCE = 4000;
/** Files that a page needs: what it shows by any name, and what is named by its content. */
const NEEDS = /\ssrc="(\/[^"]+)"|\s(?:href|data-[a-z-]+)="(\/[^"]+)"|url\(([^"')]+)\)/g;
/** Whether the pages that were opened last are of this build. */
const verdicts = new Map<string, Promise<boolean>>();

const at = (path: string): string => scope + path;
const mark = (id: string): string => `${scope}?stranger=${id}`;
const isPage = (path: string): boolean => path === '' || path.endsWith('/');
const isByContent = (path: string): boolean => BUILD.byContent.some((folder) => path.startsWith(folder));
const isListed = (path: string): boolean => Object.hasOwn(BUILD.files, path);
const open = (): Promise<Cache> => caches.open(CACHE);

/** Path within the site; null for what is not of this site. A page is meant without its slash too. */
function pathOf(address: string): string | null {
  const url = new URL(address);
  if (!(url.origin + url.pathname).startsWith(scope)) return null;
  const path = url.pathname.slice(new URL(scope).pathname.length);
  return isListed(`${path}/`) ? `${path}/` : path;
}

async function isOurs(path: string, answer: Response): Promise<boolean> {
  if (!answer.ok || answer.redirected) return false;
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(BUILD.files[path] ?? 'none');
}

/** A file of this build, from an earlier one that had it too or from the network. Rejects where neither has it. */
async function found(path: string): Promise<Response> {
  for (const name of (await caches.keys()).filter((one) => one.startsWith(PREFIX))) {
    const kept = await (await caches.open(name)).match(at(path));
    if (kept && (await isOurs(path, kept.clone()))) return kept;
  }
  const answer = await fetch(at(path), { cache: isByContent(path) ? 'default' : 'no-cache' });
  if (await isOurs(path, answer.clone())) return answer;
  throw new Error(`${path} is of another build`);
}

/** What a page or a style sheet needs of this build. */
function needsOf(path: string, text: string): string[] {
  const needs = [...text.matchAll(NEEDS)].flatMap(([, shown, named, inStyle]) => {
    const need = pathOf(new URL(shown ?? named ?? inStyle ?? '', at(path)).href);
    return need !== null && isListed(need) && (shown !== undefined || isByContent(need)) ? [need] : [];
  });
  return [...new Set(needs)];
}

/**
 * Keeps a file, and before it all that it needs; without fonts where a reader may never see them, as in the language of
 * others. Rejects where a part can't be had.
 */
async function keep(path: string, { given, fonts = true }: { given?: Response; fonts?: boolean } = {}): Promise<void> {
  const cache = await open();
  const kept = await cache.match(at(path));
  const isStyle = path.endsWith('.css');
  if (kept && !(isStyle && fonts)) return;
  const answer = kept ?? given ?? (await found(path));
  if (isPage(path) || isStyle) {
    const needs = needsOf(path, await answer.clone().text());
    await Promise.all(needs.filter((need) => fonts || !need.endsWith('.woff2')).map((need) => keep(need, { fonts })));
  }
  if (!kept) await cache.put(at(path), answer);
}

const keepIfCan = (path: string, given?: Response): Promise<void> =>
  keep(path, given ? { given } : {}).catch(() => undefined);

const keptPages = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).flatMap(({ url }) => {
    const path = pathOf(url);
    return path !== null && isPage(path) && url === at(path) ? [path] : [];
  });

/** Keeps what every page needs, and anew what is open or was kept by the build before. */
async function install(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(BUILD.shell.map((path) => keep(path, { fonts: false })));
  const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const opened = clients.map(({ url }) => pathOf(url) ?? '?');
  const read = (await Promise.all(earlier.map(async (name) => keptPages(await caches.open(name))))).flat();
  for (const path of new Set([...opened, ...read])) if (isPage(path) && isListed(path)) await keepIfCan(path);
}

async function dropOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Marks a page of another build as a stranger; the worker of that build, if it waits already, may keep it. */
async function estrange(id: string, path: string): Promise<void> {
  await (await open()).put(mark(id), new Response());
  worker.registration.waiting?.postMessage({ keep: path });
}

/** A page as it is on the site now, or else as it was read, or else the page that says so. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  const cache = await open();
  const kept = await cache.match(at(path));
  const id = event.resultingClientId;
  const late = new Promise<never>((_, reject) => kept && setTimeout(() => reject(new Error('late')), PATIENCE));
  try {
    const answer = await Promise.race([fetch(event.request), late]);
    // The browser asks again for where it leads.
    if (answer.type === 'opaqueredirect') return answer;
    if (kept && answer.status >= 500) return kept;
    const copy = answer.clone();
    const verdict = isOurs(path, answer.clone()).catch(() => false);
    verdicts.set(id, verdict);
    event.waitUntil(verdict.then((ours) => (ours ? keepIfCan(path, copy) : estrange(id, path))));
    return answer;
  } catch {
    verdicts.set(id, Promise.resolve(true));
    const pages = Object.entries(BUILD.offline);
    const [, instead = ''] = pages.find(([lang]) => path.startsWith(`${lang}/`)) ?? pages[0] ?? [];
    return kept ?? (await cache.match(at(instead))) ?? Response.error();
  }
}

/** Whether an open page is a whole one of this build. */
async function isOwn(id: string): Promise<boolean> {
  const verdict = verdicts.get(id);
  if (verdict) return verdict;
  const client = await worker.clients.get(id);
  const path = client ? pathOf(client.url) : null;
  if (path === null || !isListed(path)) return false;
  return (await (await open()).match(mark(id))) === undefined;
}

/** A part of a page. */
async function part({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  if (!(await isOwn(clientId))) return fetch(request);
  const cache = await open();
  const kept = await cache.match(at(path));
  if (kept) return kept;
  const answer = await fetch(request);
  if (await isOurs(path, answer.clone())) await cache.put(at(path), answer.clone());
  else if (!isByContent(path)) return Response.error();
  return answer;
}

/** Pages that are kept, each with its title as it is written in HTML. */
async function list(): Promise<[path: string, title: string][]> {
  const cache = await open();
  const titled = async (path: string): Promise<[string, string]> => {
    const html = await (await cache.match(at(path)))?.text();
    return [at(path), /<title>([^<]*)/.exec(html ?? '')?.[1] ?? path];
  };
  return Promise.all((await keptPages(cache)).map(titled));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const path = pathOf(url);
  if (method !== 'GET' || path === null) return;
  if (mode !== 'navigate') {
    if (isListed(path)) event.respondWith(part(event, path));
    return;
  }
  const isApart = /\.\w+$/.test(path) || BUILD.apart.some((folder) => path.startsWith(folder));
  if (isListed(path) || !isApart) event.respondWith(page(event, path));
});
worker.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data.keep !== undefined && isListed(data.keep)) event.waitUntil(keepIfCan(data.keep));
  if (data.list) event.waitUntil(list().then((pages) => source?.postMessage({ kept: pages })));
});
