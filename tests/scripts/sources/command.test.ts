import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { withFixture } from '../../data/with-fixture.ts';

interface Record {
  readonly id: string;
  URL?: string;
  custom: { archived?: string };
}

/** A dataset of which one source is gone from a local server, with an archived copy on record. */
async function withDeadSource(): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(404).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const dir = withFixture();
  const file = join(dir, 'sources.json');
  const sources = JSON.parse(readFileSync(file, 'utf8')) as Record[];
  const source = sources.find(({ id }) => id === 'fixture-notice')!;
  source.URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gone`;
  source.custom.archived = 'https://archive.example.org/gone';
  writeFileSync(file, JSON.stringify(sources));
  return dir;
}

const sources = (dir: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/sources.ts', ...args], { env: { ...process.env, DATA_DIR: dir } });

it('npm run sources tells of a dead source and ends well all the same; as JSON it prints nothing else', async () => {
  const dir = await withDeadSource();
  const asked = [sources(dir, 'fixture-notice'), sources(dir, '--json', 'fixture-notice')];
  const [text = '', json = ''] = (await Promise.all(asked)).map(({ stdout }) => stdout);
  expect(text).toMatch(/^Dead: /);
  expect(text).toContain('archived: https://archive.example.org/gone');
  expect(JSON.parse(json)).toMatchObject([{ id: 'fixture-notice', standing: 'dead', why: '404' }]);
});

it('npm run sources refuses an id that is none', async () => {
  await expect(sources(withFixture(), 'no-such-source')).rejects.toThrow('No such source in data/sources.json');
});
