import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, { branches?: string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'test' | 'build' | 'publish', Job>>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const text = read('.github/workflows/site.yml');
const { on, permissions, jobs } = parse(text) as Workflow;
const readme = read('README.md');
const steps = Object.values(jobs).flatMap(({ steps }) => steps);
const runs = (job: Job) => job.steps.flatMap(({ run }) => run ?? []);

describe('the workflow for a public forge', () => {
  it('tests every change by the command that the README gives, as .ci/run does', () => {
    const [, command = ''] = /^(npm ci && npm test) +#/m.exec(readme) ?? [];
    expect(command).not.toBe('');
    expect(runs(jobs.test)).toEqual([command]);
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe(command);
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
  });

  it('runs on the oldest Node that the README allows', () => {
    const [, oldest] = /any Node from version (\d+) on/.exec(readme) ?? [];
    const versions = steps.flatMap((step) => step.with?.['node-version'] ?? []);
    expect(versions.map(String)).toEqual([oldest, oldest]);
  });

  it('publishes what passed on main and nothing else, at the address and path of the site', () => {
    expect([jobs.build.needs, jobs.publish.needs]).toEqual(['test', 'build']);
    expect(jobs.build.if).toBe("github.event_name == 'push' && github.ref == 'refs/heads/main'");
    expect(runs(jobs.build)).toEqual(['npm ci && npm run build']);
    const names = jobs.build.steps.flatMap(({ env = {} }) => Object.keys(env));
    expect(names).toEqual(expect.arrayContaining(['SITE_URL', 'BASE_PATH']));
    for (const name of names) expect(readme).toContain(`| \`${name}\``);
    expect(jobs.build.steps.at(-1)?.with).toEqual({ path: 'dist' });
  });

  it('holds no secret and no right that it does not need, and takes each action at one commit', () => {
    expect(text).not.toMatch(/secrets\./);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.test.permissions).toBeUndefined();
    expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });
});
