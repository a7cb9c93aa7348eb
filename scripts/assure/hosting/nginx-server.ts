import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../lib/free-port.ts';
import { ROOT } from '../../lib/root.ts';

/** The configuration that docs/hosting.md recommends, unchanged but for place and port. */
const CONF = join(ROOT, 'docs', 'nginx.conf');
const TRIES = 50;

/** All around it that Debian’s own nginx.conf holds, with everything that is written kept in one folder. */
const around = (folder: string, site: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid "${folder}/nginx.pid";
error_log "${folder}/error.log";
include /etc/nginx/modules-enabled/*.conf;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path "${folder}/${kind}";`).join('\n')}
  include "${site}";
}
`;

export interface Nginx {
  /** Address of the root, without a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts nginx on this machine alone with the configuration of docs/nginx.conf.
 *
 * @param folder for its own files
 * @param dir folder of the built site
 */
export async function startNginx(folder: string, dir: string): Promise<Nginx> {
  const port = await freePort(8080);
  const conf = readFileSync(CONF, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/shared-care;', `root "${dir}";`);
  const [main, site] = [join(folder, 'nginx.conf'), join(folder, 'site.conf')];
  writeFileSync(site, conf);
  writeFileSync(main, around(folder, site));
  const server = spawn('nginx', ['-c', main, '-e', join(folder, 'error.log')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; i < TRIES && server.exitCode === null; i++) {
    const answer = await fetch(`${url}/robots.txt`).catch(() => null);
    if (answer)
      return {
        url,
        stop: async () => {
          server.kill('SIGQUIT');
          await ended;
        },
      };
    await sleep(100);
  }
  server.kill();
  throw new Error(`nginx did not start: ${said}`);
}
