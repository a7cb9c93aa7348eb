import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { basePath } from './base-path.ts';
import { readHeaders } from './read-headers.ts';

/** Types that a static host would send, where they differ from sirv's: text is UTF-8, and says so. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

export interface Served {
  /** Address of the site's root, with the base path and a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Folder of the built site. */
  dir: string;
  /** Path under which the site lives; from `BASE_PATH` where it is left out. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Sends the compressed copies that `compress` has written, to browsers that take them. */
  compressed?: boolean;
}

/**
 * Serves a built site on this machine alone, the way a static host would: folders with a slash, `404.html` with
 * status 404 or that of the language, what `_headers` says, nothing outside the base path. Rejects with code `EADDRINUSE` where the port is taken.
 */
export async function serve({ dir, base = basePath(), port = 0, compressed = false }: ServeOptions): Promise<Served> {
  const headersOf = readHeaders(dir);
  const answer404 = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const [, lang = ''] = /^\/([a-z]+)\//.exec(url) ?? [];
    const page = [join(dir, lang, '404', 'index.html'), join(dir, '404.html')].find((file) => existsSync(file));
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page ? readFileSync(page) : 'Not found');
  };
  const files = sirv(dir, {
    etag: true,
    // Asked for again each time, unless `_headers` says otherwise.
    maxAge: 0,
    brotli: compressed,
    gzip: compressed,
    extensions: ['html'],
    onNoMatch: answer404,
    setHeaders: (response, pathname) => {
      const type = TYPES[extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  const server = createServer((request, response) => {
    const asked = URL.parse(request.url ?? '/', 'http://localhost');
    if (!asked) return answer404(request, response);
    const { pathname, search } = asked;
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    const redirect = (to: string) => response.writeHead(308, { Location: to + search }).end();
    if (!`${pathname}/`.startsWith(base)) return pathname === '/' ? redirect(base) : answer404(request, response);
    if (!pathname.startsWith(base)) return redirect(base);
    const inside = pathname.slice(base.length - 1);
    const isFolder = !inside.endsWith('/') && existsSync(join(dir, decoded(inside), 'index.html'));
    if (isFolder) return redirect(`${pathname}/`);
    request.url = inside + search;
    return files(request, response);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
