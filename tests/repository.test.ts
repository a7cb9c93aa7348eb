import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const BINARY = /\.(png|jpg|ico|woff2?|ttf|otf|pdf|xlsx|zip)$/;
const CODE = /^(src|scripts|tests)\/.*\.(ts|mjs|astro)$/;
/** Lists of words grow with the site and hide nothing. */
const WORD_LISTS = /^src\/i18n\/[a-z]{2}\.ts$/;

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !BINARY.test(path) && existsSync(path));
const files = tracked.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const code = files.filter(({ path }) => CODE.test(path));
const program = files.filter(({ path }) => /^(src|scripts)\/|^[^/]+\.mjs$/.test(path));

/** Places where a pattern occurs, as `path:line`. */
const places = (pattern: RegExp, among = files): string[] =>
  among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

/** A pattern in pieces, so that this file does not contain what it looks for. */
const pattern = (...pieces: string[]) => new RegExp(pieces.join(''));

describe('the repository', () => {
  it('is read as a whole', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(code.length).toBeGreaterThan(30);
  });

  it('names no folder of anybody’s machine', () => {
    expect(places(pattern('(^|[\\s"\'`(=:])/(', 'work|home|Users|root)/[\\w.-]+'))).toEqual([]);
  });

  it('names no package registry', () => {
    expect(places(pattern('registry\\.', 'npm|npm', 'mirror|_auth', 'Token|^registry\\s*='))).toEqual([]);
    expect(places(pattern('"resolved": "', 'https?:'))).toEqual([]);
  });

  it('holds no secret', () => {
    const keys = ['AKIA[0-9A-Z]{16}', 'gh[pousr]_\\w{30,}', 'npm_\\w{30,}', 'sk-\\w{20,}', '-----BEGIN [A-Z ]*PRIVATE'];
    expect(places(pattern(keys.join('|')))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const {
      dependencies = {},
      devDependencies = {},
      overrides = {},
    } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies?: Record<string, string>;
      devDependencies?: Record<string, string>;
      overrides?: Record<string, string>;
    };
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(all.length).toBeGreaterThan(20);
    expect(loose).toEqual([]);
  });

  it('skips no test and singles none out', () => {
    const tests = code.filter(({ path }) => path.startsWith('tests/'));
    expect(places(pattern('\\b(it|test|describe)\\.', '(only|skip|todo|fails|skipIf|runIf)\\b'), tests)).toEqual([]);
  });

  it('leaves no note about work to come in its code', () => {
    expect(places(pattern('\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b'), code)).toEqual([]);
  });

  it('keeps its files short: none above 250 lines, and nine of ten within 150', () => {
    const lengths = code
      .filter(({ path }) => !WORD_LISTS.test(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const long = lengths.filter(({ lines }) => lines > 150).map(({ path }) => path);
    expect(long.length, long.join(', ')).toBeLessThanOrEqual(lengths.length / 10);
  });

  it('has the commands, the variables and the files that its README and CONTRIBUTING name', () => {
    const readme = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))).toEqual([]);
    const files = Object.values(scripts).flatMap((command) => /scripts\/\S+\.ts/.exec(command)?.[0] ?? []);
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    expect([...files, ...links].filter((file) => !existsSync(file))).toEqual([]);
    const variables = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);
    expect(variables.length).toBeGreaterThan(3);
    expect(variables.filter((name) => places(new RegExp(`\\b${name}\\b`), program).length === 0)).toEqual([]);
  });
});
