import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, parseJson, parseYaml } from '../../src/data/parse.ts';
import { scanJson } from '../../src/data/scan-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it('finds nothing broken in any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        expect(scanJson(text).broken).toBeNull();
        expect(scanJson(JSON.stringify(JSON.parse(text), null, indent))).toEqual({ broken: null, doubles: [] });
      }),
    );
  });

  it('finds something broken exactly where JSON.parse does', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\/ \n\t-+.eE0123456789truefalsn'.split(''), '\u0001', 'é', '"a"', 'null');
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.nat(2), signs).map(([text, at, cut, sign]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + sign + text.slice(index + cut);
    });
    const texts = fc.oneof(
      damaged,
      fc.array(signs, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(scanJson(text).broken === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['{"a": 1, "a": 2}', [9]],
    ['{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}', []],
    [String.raw`{"a": 1, "\u0061": 2}`, [9]],
    ['{"a": ":", "b": "a", "b": 1, "a": 1}', [21, 29]],
  ])('finds the double keys of %s', (text, doubles) => {
    expect(scanJson(text)).toEqual({ broken: null, doubles });
  });
});

describe('parseJson', () => {
  it('names the place where the text ends too early', () => {
    expect(parseJson('x.json', '[\n {"a": 1')).toEqual({
      ok: false,
      problems: [
        {
          file: 'x.json',
          path: 'line 2, column 9',
          what: 'broken JSON',
          cure: 'Check quotes, commas and brackets there and just before',
        },
      ],
    });
  });
});

describe('parseYaml', () => {
  it('reads dates as texts and numbers as numbers', () => {
    expect(parseYaml('x.yaml', 'a: 2016-02-04\nb: "2016"\nc: 2016\nd: no\ne: ~\n')).toEqual({
      ok: true,
      value: { a: '2016-02-04', b: '2016', c: 2016, d: 'no', e: null },
    });
  });

  it('reads an alias that is used a few times', () => {
    expect(parseYaml('x.yaml', 'a: &a [1, 2]\nb: *a\nc: *a\n')).toEqual({
      ok: true,
      value: { a: [1, 2], b: [1, 2], c: [1, 2] },
    });
  });

  it('tells every double key', () => {
    const parsed = parseYaml('x.yaml', 'a: 1\nb: 1\na: 2\nc:\n  d: 1\n  d: 2\n');
    expect(parsed.ok || parsed.problems.map(({ path }) => path)).toEqual(['line 3, column 1', 'line 6, column 3']);
  });

  it('says something about any text, and never throws', () => {
    const yaml = fc.array(
      fc.constantFrom(
        'a',
        ': ',
        '- ',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&a ',
        '*a',
        '!t ',
        '|',
        '>',
        '#',
        '\t',
        '---\n',
        '?',
        ',',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const parsed = parseYaml('x.yaml', parts.join(''));
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseCsv', () => {
  const columns = ['a', 'b'];

  it('reads quoted commas, quotes and lines of either ending', () => {
    expect(parseCsv('x.csv', 'a,b\r\n"1, 2","say ""x"""\r\n3,\r\n', columns)).toEqual({
      ok: true,
      value: [
        { a: '1, 2', b: 'say "x"' },
        { a: '3', b: '' },
      ],
    });
  });

  it('refuses an empty line, and a quote that is never closed', () => {
    expect(parseCsv('x.csv', 'a,b\n\n1,2\n', columns)).toMatchObject({ ok: false, problems: [{ path: 'line 2' }] });
    expect(parseCsv('x.csv', 'a,b\n"1,2\n3,4\n', columns)).toMatchObject({ ok: false, problems: [{ path: 'line 2' }] });
  });
});
