import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/render/csv/csv-text.ts';
import { readRows } from './lib/read-csv.ts';

const cells = (text: string) => csvText([], [[text]]).slice('\uFEFF\r\n'.length);

describe('a CSV file', () => {
  it('begins with a byte order mark, by which Excel knows that it is UTF-8, and ends every line in CRLF', () => {
    expect(csvText(['a', 'b'], [['留守儿童', 1]])).toBe('\uFEFFa,b\r\n留守儿童,1\r\n');
  });

  it('quotes what would break a line or a cell, and nothing else', () => {
    expect(cells('one, two')).toBe('"one, two"\r\n');
    expect(cells('“say” "so"')).toBe('"“say” ""so"""\r\n');
    expect(cells('two\r\nlines')).toBe('"two\r\nlines"\r\n');
    expect(cells('plain; text')).toBe('plain; text\r\n');
  });

  it('leaves what is unknown empty, and parts a list by semicolons', () => {
    expect(csvText(['a', 'b', 'c'], [[null, [], ['x', 'y']]])).toBe('\uFEFFa,b,c\r\n,,x;y\r\n');
  });

  it.each(['=1+1', '+86', '-2 or less', '@sum', '＝1+1', '－2', '＋86', '＠sum', '\tx', '\rx', '\0=1'])(
    'sets an apostrophe before the text %j',
    (text) => {
      expect(readRows(csvText(['a'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it('leaves numbers below zero numbers', () => {
    expect(csvText(['a', 'b'], [[-2, -0.5]])).toBe('\uFEFFa,b\r\n-2,-0.5\r\n');
  });

  it('is read back as it was written by a reader that does not know the writer', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '中', ' ') }));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = readRows(csvText(['a', 'b'], rows)).slice(1);
        expect(read).toEqual(rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell))));
      }),
    );
  });
});
