import { createHash } from 'node:crypto';
import type { Text } from '../../i18n/languages.ts';
import type { DataFile } from '../csv/data-file.ts';

/** Under which heading a file is offered, in the order in which they stand. */
export const FILE_GROUPS = ['whole', 'tables', 'sources', 'coding', 'descriptions'] as const;
export type FileGroup = (typeof FILE_GROUPS)[number];

/** A file as it stands under `/data/`. */
export interface PublishedFile {
  /** Its path beneath `/data/`: `series/left-behind-children.csv`. */
  readonly path: string;
  readonly group: FileGroup;
  readonly description: Text;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The table, where it is one. */
  readonly table?: DataFile;
}

/** What is said of a file beside its bytes. */
type Said = Omit<PublishedFile, 'bytes' | 'table'>;

/** A file of text, in UTF-8. */
export const textFile = (said: Said, text: string): PublishedFile => ({
  ...said,
  bytes: new TextEncoder().encode(text),
});

/** A value as a file of JSON, indented so that people can read it too. */
export const jsonFile = (said: Said, value: unknown): PublishedFile =>
  textFile(said, `${JSON.stringify(value, null, 2)}\n`);

/** SHA-256 of a file’s bytes in hexadecimal digits. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The ending of a path, without the dot. */
export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
