import type { Finding } from './finding.ts';

export interface AskOptions {
  /** After so many ms without an answer one request is given up. */
  readonly timeout?: number;
  /** The host that resolves DOIs: that it leads on shows that a DOI exists, whatever its publisher does with programs. */
  readonly resolver?: string;
}

const MOST_HOPS = 10;
const GONE = [404, 410];
/** Kept out, asked too often, or asked to prove not to be a program; 412 and 521 are how some Chinese sites do that. */
const BLOCKED = [401, 403, 405, 406, 407, 412, 418, 429, 451, 521];
const FOR_GOOD = [301, 308];
const REDIRECTS = [...FOR_GOOD, 302, 303, 307];
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
  'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
  'user-agent': 'Mozilla/5.0 (compatible; shared-care-sources/1; looks whether cited pages are still there)',
};

interface Answer {
  readonly status: number;
  readonly location: string | null;
}

/** One request, without its body. Throws where no answer comes. */
async function request(method: 'HEAD' | 'GET', address: string, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  const { status, headers, body } = await fetch(address, { method, redirect: 'manual', headers: HEADERS, signal });
  await body?.cancel();
  return { status, location: headers.get('location') };
}

/** Asks by HEAD, and by GET where that is refused or fails: many servers know only the latter. */
async function answerOf(address: string, timeout: number): Promise<Answer> {
  const short = await request('HEAD', address, timeout).catch(() => null);
  return short && short.status < 400 ? short : request('GET', address, timeout);
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);
/** An address as far as it matters where it leads: the scheme, `www.` and a last slash do not. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
const isFront = (address: string): boolean => new URL(address).pathname.length <= 1;

/** Why no answer came, in words. */
function failure(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === '' ? 'the connection failed' : `the connection failed: ${code}`;
}

/** What stands at the end of the way, `to`, which is only new where every step to it was for good. */
function ending(status: number, from: string, to: string, forGood: boolean): Finding {
  const led = bare(from) === bare(to) ? {} : { to };
  if (GONE.includes(status)) return { standing: 'dead', why: String(status), ...led };
  if (BLOCKED.includes(status)) return { standing: 'blocked', why: String(status), ...led };
  if (status < 200 || status > 299) return { standing: 'unreachable', why: String(status), ...led };
  if (led.to === undefined) return { standing: 'alive', why: String(status) };
  if (isFront(to) && !isFront(from))
    return { standing: 'moved', why: 'leads to the front page, so it may be gone', to };
  return forGood
    ? { standing: 'moved', why: 'for good', to }
    : { standing: 'alive', why: 'leads on for the time being', to };
}

/** How an address stands; follows where it leads. Never throws. */
export async function ask(from: string, { timeout = 20_000, resolver = 'doi.org' }: AskOptions = {}): Promise<Finding> {
  const seen = new Set<string>();
  let [at, forGood] = [from, true];
  while (seen.size <= MOST_HOPS) {
    if (!isWeb(at)) return { standing: 'unreachable', why: `is no address of the web: ${at}` };
    if (seen.has(at)) return { standing: 'unreachable', why: 'leads in a circle' };
    seen.add(at);
    try {
      const { status, location } = await answerOf(at, timeout);
      if (!REDIRECTS.includes(status) || location === null) return ending(status, from, at, forGood);
      if (new URL(at).host === resolver) return { standing: 'alive', why: 'the DOI is known' };
      forGood &&= FOR_GOOD.includes(status);
      at = URL.canParse(location, at) ? new URL(location, at).href : location;
    } catch (error) {
      return { standing: 'unreachable', why: failure(error, timeout), ...(at === from ? {} : { to: at }) };
    }
  }
  return { standing: 'unreachable', why: `leads on more than ${MOST_HOPS} times` };
}
