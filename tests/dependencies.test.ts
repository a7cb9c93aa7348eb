import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserPackages } from './lib/browser-packages.ts';

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readPackage = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package;
const own = (file: string) => {
  const { dependencies = {}, devDependencies = {} } = readPackage(file);
  return { ...dependencies, ...devDependencies };
};
/** Folders with a lock of their own, in the order of their sections. */
const FOLDERS = ['scripts/assure/tools', 'scripts/bench/tools', 'scripts/bench/rivals'];

const page = readFileSync('docs/dependencies.md', 'utf8');
const sections = page.split(/^## /m).slice(1);
/** The rows of a section: name, version, licence, why. */
const rowsOf = (section = ''): string[][] =>
  [...section.matchAll(/^\| `.*\|$/gm)].map(([line]) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
const [inBrowser = [], inBuild = [], inTests = [], ...inFolders] = sections.map(rowsOf);
const versions = (rows: readonly string[][]) => Object.fromEntries(rows.map(([name = '', version]) => [name, version]));

describe('docs/dependencies.md', () => {
  it('names every package of package.json in its version, and no other; a missing or wrong row is to be mended there', () => {
    expect(versions([...inBrowser, ...inBuild, ...inTests])).toEqual(own('package.json'));
    expect(inFolders.map(versions)).toEqual(FOLDERS.map((folder) => own(`${folder}/package.json`)));
  });

  it('gives each the licence that its package declares, and a reason', () => {
    for (const [name = '', , licence] of [...inBrowser, ...inBuild, ...inTests])
      expect(licence, name).toBe(readPackage(`node_modules/${name}/package.json`).license);
    for (const [i, folder] of FOLDERS.entries()) {
      const lock = readFileSync(`${folder}/package-lock.json`, 'utf8');
      const { packages } = JSON.parse(lock) as { packages: Record<string, Package> };
      for (const [name = '', , licence] of inFolders[i] ?? [])
        expect(licence, name).toBe(packages[`node_modules/${name}`]?.license);
    }
    for (const row of sections.flatMap(rowsOf)) expect(row.at(-1)?.length, row[0]).toBeGreaterThan(10);
  });

  it('counts what reaches the browser: what its scripts import, and the fonts', () => {
    const names = inBrowser.map(([name = '']) => name);
    const fonts = names.filter((name) => name.startsWith('@fontsource'));
    expect(names.filter((name) => !fonts.includes(name)).sort()).toEqual(browserPackages());
    expect(fonts.sort()).toEqual(
      Object.keys(own('package.json'))
        .filter((name) => name.startsWith('@fontsource'))
        .sort(),
    );
    const [, all, ofFonts] = /^(\d+) packages, (\d+) of them fonts/m.exec(page) ?? [];
    expect([Number(all), Number(ofFonts)]).toEqual([names.length, fonts.length]);
  });
});
