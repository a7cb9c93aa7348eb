import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTcp, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/sources/ask.ts';

type Act = (answer: ServerResponse, method: string) => unknown;
const status =
  (code: number, location?: string): Act =>
  (answer) =>
    answer.writeHead(code, location === undefined ? {} : { location }).end();

/** What each path does. */
const ACTS: Readonly<Record<string, Act>> = {
  '/': status(200),
  '/here': status(200),
  '/gone': status(410),
  '/broken': status(500),
  '/forbidden': status(403),
  '/too-often': status(429),
  '/guarded': status(412),
  '/get-only': (answer, method) => answer.writeHead(method === 'GET' ? 200 : 405).end(),
  '/head-hangs-up': (answer, method) => (method === 'GET' ? answer.end('here') : answer.destroy()),
  '/moved': status(301, '/here'),
  '/moved-far': status(301, '/moved'),
  '/for-now': status(302, '/here'),
  '/half-for-now': status(301, '/for-now'),
  '/with-slash': status(301, '/with-slash/'),
  '/with-slash/': status(200),
  '/deep/page': status(302, '/'),
  '/moved-to-gone': status(301, '/gone'),
  '/moved-to-forbidden': status(302, '/forbidden'),
  '/circle': status(302, '/circle-2'),
  '/circle-2': status(302, '/circle'),
  '/mail': status(302, 'mailto:somebody@example.org'),
  '/nowhere': status(302),
  '/slow': () => undefined,
  '/reset': (answer) => answer.socket?.resetAndDestroy(),
  '/10.1000/known': status(302, 'http://publisher.invalid/paper'),
  '/endless': (answer, method) => (method === 'GET' ? answer.writeHead(200).write('x') : status(403)(answer, method)),
};

const asked: string[] = [];
const act: RequestListener = ({ url = '/', method = '' }, answer) => {
  asked.push(`${method} ${url}`);
  const step = /^\/step\/(\d+)$/.exec(url)?.[1];
  if (step !== undefined) return void status(301, `/step/${Number(step) + 1}`)(answer, method);
  void (ACTS[url] ?? status(404))(answer, method);
};

const listening = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

const web = createServer(act);
/** Speaks, but not HTTP. */
const other = createTcp((socket) => {
  socket.on('error', () => undefined);
  socket.end('220 mail.example.org ESMTP\r\n');
});
let [site, mail] = ['', ''];
beforeAll(async () => {
  site = `http://127.0.0.1:${await listening(web)}`;
  mail = `http://127.0.0.1:${await listening(other)}/`;
});
afterAll(() => {
  web.closeAllConnections();
  web.close();
  other.close();
});
const at = (path: string) => ask(`${site}${path}`, { timeout: 300, resolver: 'none.invalid' });

describe('an address', () => {
  it('is alive where it answers, asked once and without its text', async () => {
    asked.length = 0;
    expect(await at('/here')).toEqual({ standing: 'alive', why: '200' });
    expect(asked).toEqual(['HEAD /here']);
  });

  it('is asked in full where the short question is refused or fails, and its text is not waited for', async () => {
    expect(await at('/get-only')).toEqual({ standing: 'alive', why: '200' });
    expect(await at('/head-hangs-up')).toEqual({ standing: 'alive', why: '200' });
    expect(await at('/endless')).toEqual({ standing: 'alive', why: '200' });
  });

  it('is dead where it says so, and there alone', async () => {
    expect(await at('/never-was')).toEqual({ standing: 'dead', why: '404' });
    expect(await at('/gone')).toEqual({ standing: 'dead', why: '410' });
    expect(await at('/moved-to-gone')).toEqual({ standing: 'dead', why: '410', to: `${site}/gone` });
    expect(await at('/broken')).toEqual({ standing: 'unreachable', why: '500' });
  });

  it('is blocked where programs are kept out', async () => {
    for (const [path, why] of Object.entries({ '/forbidden': '403', '/too-often': '429', '/guarded': '412' }))
      expect(await at(path)).toEqual({ standing: 'blocked', why });
    expect(await at('/moved-to-forbidden')).toEqual({ standing: 'blocked', why: '403', to: `${site}/forbidden` });
  });

  it('is moved where every step to the new one is for good', async () => {
    const moved = { standing: 'moved', why: 'for good', to: `${site}/here` };
    expect(await at('/moved')).toEqual(moved);
    expect(await at('/moved-far')).toEqual(moved);
    const forNow = { standing: 'alive', why: 'leads on for the time being', to: `${site}/here` };
    expect(await at('/for-now')).toEqual(forNow);
    expect(await at('/half-for-now')).toEqual(forNow);
  });

  it('is the same with and without a last slash, and suspect where it now leads to the front page', async () => {
    expect(await at('/with-slash')).toEqual({ standing: 'alive', why: '200' });
    const front = { standing: 'moved', why: 'leads to the front page, so it may be gone', to: `${site}/` };
    expect(await at('/deep/page')).toEqual(front);
  });

  it('is unreachable where it leads in a circle, on and on, nowhere, or out of the web', async () => {
    expect(await at('/circle')).toEqual({ standing: 'unreachable', why: 'leads in a circle' });
    expect(await at('/step/1')).toEqual({ standing: 'unreachable', why: 'leads on more than 10 times' });
    expect(await at('/nowhere')).toEqual({ standing: 'unreachable', why: '302' });
    const out = { standing: 'unreachable', why: 'is no address of the web: mailto:somebody@example.org' };
    expect(await at('/mail')).toEqual(out);
    expect(await ask('ftp://example.org/a')).toMatchObject({ standing: 'unreachable' });
    expect(await ask('http://')).toMatchObject({ standing: 'unreachable' });
  });

  it('is unreachable where no answer comes in time, the connection breaks, or what answers is no web server', async () => {
    expect(await at('/slow')).toEqual({ standing: 'unreachable', why: 'no answer within 0.3 s' });
    const reset = await at('/reset');
    expect(reset).toMatchObject({ standing: 'unreachable' });
    expect(reset.why).toMatch(/^the connection failed/);
    expect(await ask(mail, { timeout: 300 })).toMatchObject({ standing: 'unreachable' });
    const closed = createTcp();
    const port = await listening(closed);
    await new Promise((done) => closed.close(done));
    const refused = { standing: 'unreachable', why: 'the connection failed: ECONNREFUSED' };
    expect(await ask(`http://127.0.0.1:${port}/`, { timeout: 300 })).toEqual(refused);
  });

  it('that is a DOI is alive where the resolver knows it, whatever its publisher does with programs', async () => {
    const resolver = new URL(site).host;
    const known = await ask(`${site}/10.1000/known`, { timeout: 300, resolver });
    expect(known).toEqual({ standing: 'alive', why: 'the DOI is known' });
    expect(await ask(`${site}/10.1000/unknown`, { timeout: 300, resolver })).toEqual({ standing: 'dead', why: '404' });
  });
});
