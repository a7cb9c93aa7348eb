/** A text, number, word or sign of JSON. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- JSON forbids them in its texts
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\]:,]/y;
const SPACE = /[ \t\n\r]*/y;

export interface JsonFaults {
  /** Offset at which the text stops being JSON, if it does. */
  readonly broken: number | null;
  /** Offsets of keys that stand a second time in their map. */
  readonly doubles: readonly number[];
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** What may follow once a value is complete, which depends on what is open around it. */
const afterValue = (open: readonly (Set<string> | null)[]): Expected => (open.length === 0 ? 'nothing' : ', or end');

/**
 * Walks through JSON and says where it breaks, and which keys stand twice: `JSON.parse` names no place for some faults,
 * and keeps the last of two equal keys without a word, which would lose a field of a source.
 */
export function scanJson(text: string): JsonFaults {
  const doubles: number[] = [];
  const open: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  const next = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? '';
  };
  for (;;) {
    offset += next(SPACE).length;
    const token = next(TOKEN);
    if (token === '') return { broken: expected === 'nothing' && offset === text.length ? null : offset, doubles };
    const keys = open.at(-1);
    const isText = token.startsWith('"');
    const isValue = isText || /^[-\dtfn]/.test(token);
    if (expected.startsWith('value') && token === '{') {
      open.push(new Set());
      expected = 'key or }';
    } else if (expected.startsWith('value') && token === '[') {
      open.push(null);
      expected = 'value or ]';
    } else if (expected.startsWith('value') && isValue) {
      expected = afterValue(open);
    } else if (expected.startsWith('key') && isText && keys) {
      const key = JSON.parse(token) as string;
      if (keys.has(key)) doubles.push(offset);
      keys.add(key);
      expected = ':';
    } else if (expected === ':' && token === ':') {
      expected = 'value';
    } else if (expected === ', or end' && token === ',') {
      expected = keys ? 'key' : 'value';
    } else if (
      token === (keys ? '}' : ']') &&
      (expected === ', or end' || expected === (keys ? 'key or }' : 'value or ]'))
    ) {
      open.pop();
      expected = afterValue(open);
    } else {
      return { broken: offset, doubles };
    }
    offset += token.length;
  }
}
