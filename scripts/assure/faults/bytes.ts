import { below, type Random } from '../../../src/model/random.ts';
import type { Fault } from './fault.ts';

/** A file as it lies on the disk. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

/** A fault of the letters of a file, before anything is parsed; null where the file can't have it. */
export interface ByteClass {
  readonly name: string;
  readonly damage: (file: FileText, draw: Random) => { change: string; bytes: Uint8Array } | null;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Up to where a file may be cut so that what is left surely lacks something: a list that ends early is only shorter. */
function last({ file, text }: FileText): number {
  if (file.endsWith('.json')) return text.trimEnd().length - 1;
  if (file.startsWith('cases/')) return text.indexOf('    service:');
  return file.endsWith('codebook.yaml')
    ? text.indexOf('evaluation:')
    : file === 'thesis.yaml'
      ? text.indexOf('claims:')
      : -1;
}

const spliced = (text: string, at: number, ...bytes: number[]): Uint8Array =>
  Uint8Array.from([...encode(text.slice(0, at)), ...bytes, ...encode(text.slice(at))]);

export const BYTES: readonly ByteClass[] = [
  {
    name: 'a file is cut off',
    damage: (file, draw) => {
      const end = last(file);
      if (end < 1) return null;
      const at = below(end, draw);
      return { change: `ends after ${at} of ${file.text.length} characters`, bytes: encode(file.text.slice(0, at)) };
    },
  },
  {
    name: 'a field stands twice',
    damage: ({ file, text }, draw) => {
      const lines = text.split('\n');
      const fields = lines.flatMap((line, i) =>
        /^ +[a-z_-]+: [^|>[{]/.test(line) || /^ +"[a-zA-Z-]+": "/.test(line) ? [i] : [],
      );
      const at = fields[below(fields.length, draw)];
      if (file.endsWith('.csv') || at === undefined) return null;
      const line = (lines[at] ?? '').replace(/([^,])$/, file.endsWith('.json') ? '$1,' : '$1');
      return { change: `line ${at + 1} written twice`, bytes: encode(lines.toSpliced(at, 0, line).join('\n')) };
    },
  },
  {
    name: 'a broken encoding',
    damage: ({ text }, draw) => {
      const at = below(text.length, draw);
      const [change, bytes] = (
        [
          ['a byte order mark', spliced(text, 0, 0xef, 0xbb, 0xbf)],
          ['UTF-16', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))])],
          [`a NUL byte at ${at}`, spliced(text, at, 0)],
          [`a byte of GB18030 at ${at}`, spliced(text, at, 0xb9)],
        ] as const
      )[below(4, draw)] ?? ['', encode(text)];
      return { change, bytes };
    },
  },
  {
    name: 'a table of another shape',
    damage: ({ file, text }, draw) => {
      if (!file.endsWith('.csv')) return null;
      const lines = text.trimEnd().split('\n');
      const at = below(lines.length, draw);
      const line = lines[at] ?? '';
      const other = at === 0 || draw() < 0.5 ? `${line},more` : (line.split(',')[0] ?? '');
      return { change: `line ${at + 1} is ${other.slice(0, 40)}`, bytes: encode(lines.with(at, other).join('\n')) };
    },
  },
  {
    name: 'an empty file',
    damage: () => ({ change: 'nothing but a line break', bytes: encode('\n') }),
  },
];

/** The fault of that class in that file. Where it makes the file unreadable, a message may point at any place of it. */
export function byteFault({ name, damage }: ByteClass, file: FileText, draw: Random): Fault | null {
  const done = damage(file, draw);
  return done && { of: name, caughtBy: 'validation', file: file.file, at: [], within: [''], ...done };
}
