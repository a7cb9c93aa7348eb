import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { dataFile } from '../../../src/render/csv/data-file.ts';
import { sheetName, workbook } from '../../../src/render/dataset/workbook.ts';
import { files } from './lib.ts';

const tables = files.flatMap(({ table }) => table ?? []);
const bytes = files.find(({ path }) => path.endsWith('.xlsx'))!.bytes;

/** The texts of a workbook’s parts, by path. */
const partsOf = (archive: Uint8Array) =>
  new Map(Object.entries(unzipSync(archive)).map(([path, part]) => [path, new TextDecoder().decode(part)]));
const parts = partsOf(bytes);
const read = (path: string, from = parts) => parseHTML(from.get(path)!).document;
const names = [...read('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name'));

/** The cells of a sheet as they are kept: its number, or the text that it names. */
function cellsOf(index: number, from = parts) {
  const shared = [...read('xl/sharedStrings.xml', from).querySelectorAll('si')].map(({ textContent }) => textContent);
  return [...read(`xl/worksheets/sheet${index + 1}.xml`, from).querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const value = cell.querySelector('v')?.textContent ?? '';
      return cell.getAttribute('t') === 's' ? shared[Number(value)] : value;
    }),
  );
}

describe('the workbook', () => {
  it('tells what it is, what its columns mean, and has a sheet a table', () => {
    const rest = tables.filter(({ name }) => name !== 'columns').map(({ name }) => sheetName(name));
    expect(names).toEqual(['about 说明', 'columns', ...rest]);
    expect(new Set(names).size).toBe(names.length);
    const about = cellsOf(0).flat();
    const { version, date, hash } = dataset();
    expect(about).toEqual(expect.arrayContaining([version, date, hash]));
    expect(about.join('')).toMatch(/CC|Creative Commons/);
    expect(about.join('')).toContain('知识共享');
  });

  it('has every line of every table, under a row of heads that stays in sight', () => {
    for (const table of tables) {
      const index = names.indexOf(sheetName(table.name));
      const rows = cellsOf(index);
      expect(rows.length, table.name).toBe(table.rows.length + 1);
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name));
      const pane = read(`xl/worksheets/sheet${index + 1}.xml`).querySelector('pane');
      expect(pane?.getAttribute('state')).toBe('frozen');
      expect(pane?.getAttribute('ySplit')).toBe('1');
    }
  });

  it('keeps numbers as numbers and texts as they are, without an apostrophe before them', () => {
    const phases = tables.find(({ name }) => name === 'phases')!;
    const rows = cellsOf(names.indexOf('phases'));
    const filled = phases.rows[0]!.filter((value) => value !== null && value !== '');
    expect(rows[1]).toEqual(filled.map((value) => (value === true ? '1' : value === false ? '0' : String(value))));
  });

  it('holds no formula, whatever a text begins with', async () => {
    const risky = dataFile(
      'cases',
      'A programme',
      [{ name: 'a', type: 'text', meaning: 'Its id', of: (x: string) => x }],
      ['=1+1', '@SUM(A1)', '+86', '-2'],
    );
    const small = partsOf(await workbook(dataset(), [risky]));
    expect(cellsOf(1, small).flat()).toEqual(['a', '=1+1', '@SUM(A1)', '+86', '-2']);
    for (const [path, text] of [...parts, ...small]) expect(text, path).not.toMatch(/<f[ >]/);
  });

  it('is the same in every byte when it is made again', async () => {
    expect(Buffer.from(await workbook(dataset(), tables)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('bears no hour of its making: every part is of the day of the data', () => {
    const [year = 0, month = 0, day = 0] = dataset().date.split('-').map(Number);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // A local header of the zip format begins with 04034b50; date and time stand from its tenth byte on.
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    expect(view.getUint16(10, true)).toBe(12 << 11);
    expect(view.getUint16(12, true)).toBe(((year - 1980) << 9) | (month << 5) | day);
  });
});
