import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { builtFiles, readBuilt } from './lib/dist.ts';

const TEXT = /\.(html|xml|json|jsonld|csv|tsv|txt|md|js|css|svg|bib|ris|webmanifest|yaml|yml|cff|R|do|py|mjs)$/;

/** A day as any of the outputs might write it: 2026-11-30, 20261130, 30 November 2026, Nov 30, 2026, 2026年11月30日. */
function forms(day: Date, timeZone?: string): string[] {
  const of = (locale: string, month: 'long' | 'short' | '2-digit' | 'numeric') => {
    const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone }).formatToParts(
      day,
    );
    return (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  };
  const [long, short, two] = [of('en', 'long'), of('en', 'short'), of('en', '2-digit')];
  const [y, d, dd, mm] = [long('year'), long('day'), long('day').padStart(2, '0'), two('month')];
  const months = [long('month'), short('month')];
  return [
    `${y}-${mm}-${dd}`,
    `${y}${mm}${dd}`,
    `${y}/${mm}/${dd}`,
    `${y}年${Number(mm)}月${d}日`,
    ...months.flatMap((month) => [
      `${d} ${month} ${y}`,
      `${dd} ${month} ${y}`,
      `${month} ${d}, ${y}`,
      `${month} ${d} ${y}`,
    ]),
  ];
}

const built = statSync(join(ROOT, 'dist', 'index.html')).mtime;
const days = [...new Set([...forms(built), ...forms(built, 'UTC')])];

/** What is not built: the data, the prose, the history of changes. A day that stands there may stand in the site. */
const given = ['data/**/*.*', 'content/**/*.*', 'CHANGELOG.md', 'CITATION.cff', 'public/**/*.{json,csv,txt,md}']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'));
const isGiven = days.some((day) => given.some((text) => text.includes(day)));

it('knows a day in every form that an output might write it', () => {
  expect(forms(new Date('2026-02-03T12:00:00Z'), 'UTC')).toEqual(
    expect.arrayContaining(['2026-02-03', '20260203', '2026年2月3日', '3 February 2026', 'Feb 3, 2026', '03 Feb 2026']),
  );
});

it('is built without the day on which it was: two builds of one commit must be equal', () => {
  const texts = builtFiles().filter((file) => TEXT.test(file));
  expect(texts.length).toBeGreaterThan(200);
  const told = texts.filter((file) => {
    const text = readBuilt(file);
    return days.some((day) => text.includes(day));
  });
  // On a day that the data name too, only a comparison of two builds can tell: `npm run assure -- reproducible`.
  expect(isGiven ? [] : told).toEqual([]);
});
