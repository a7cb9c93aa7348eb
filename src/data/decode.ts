import type { Problem } from './problem.ts';
import type { Result } from './result.ts';

const SAVE = 'Save it as UTF-8 without a byte order mark';
const NEW_LINE = 0x0a;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line that is no UTF-8, counted from 1. A line break never lies inside a character of UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(NEW_LINE, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

/** The text of a file, which must be UTF-8 without a byte order mark or NUL, and not empty. */
export function decode(file: string, bytes: Uint8Array): Result<string> {
  const fail = (path: string, what: string, cure: string): Result<string> => {
    const problem: Problem = { file, path, what, cure };
    return { ok: false, problems: [problem] };
  };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return fail('', 'the file is in UTF-16', SAVE);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return fail('', 'the file begins with a byte order mark', SAVE);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const line = bytes.subarray(0, nul).filter((byte) => byte === NEW_LINE).length + 1;
    return fail(`line ${line}`, 'the file holds a NUL byte', 'Remove it, or take the file from a sound copy');
  }
  if (!isUtf8(bytes)) {
    return fail(`line ${firstBadLine(bytes)}`, 'the text is not in UTF-8 (perhaps GB18030)', SAVE);
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') return fail('', 'the file is empty', 'Fill it in, or restore it from the repository');
  return { ok: true, value: text };
}
