import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { readRows } from '../published/lib/read-csv.ts';
import { builtFiles, readBuilt } from './lib/dist.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-\d+)?$/;
/** What makes a spreadsheet compute a cell, in the widths of both scripts (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;
/** Where semicolons part columns, as in much of Europe, a cell can begin amid another. */
const AMID = /;\s*[=+@＝＋＠]|;-/;

const filesOf = (ending: string) => builtFiles().filter((file) => file.endsWith(ending));

describe('what a spreadsheet opens', () => {
  it.each(filesOf('.csv'))('has no cell that it would compute, and leaves numbers below zero numbers: %s', (file) => {
    const texts = readRows(readBuilt(file))
      .flat()
      .filter((cell) => !NUMBER.test(cell));
    expect(texts.filter((cell) => FORMULA.test(cell) || AMID.test(cell))).toEqual([]);
    // An apostrophe is set before a formula alone, never before a number.
    expect(texts.filter((cell) => /^'/.test(cell) && NUMBER.test(cell.slice(1)))).toEqual([]);
  });

  it.each(filesOf('.xlsx'))('has no formula, no macro and no link to elsewhere in it: %s', (file) => {
    const parts = Object.entries(unzipSync(readFileSync(join(ROOT, 'dist', file))));
    const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(10);
    for (const [name, bytes] of sheets)
      expect(strFromU8(bytes), name).not.toMatch(/<(?:f|hyperlink|oleObject|dataValidation)[ >]/);
    const strange = /vba|macro|externalLink|connection|activeX|embedding|customUI/i;
    expect(parts.map(([name]) => name).filter((name) => strange.test(name))).toEqual([]);
    for (const [name, bytes] of parts) expect(strFromU8(bytes), name).not.toContain('TargetMode="External"');
  });
});
