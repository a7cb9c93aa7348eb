import type { Citable } from '../../citation/citable.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../citation/formats.ts';
import { ownRecord } from '../../citation/own/own-record.ts';
import { nameOf, type Thing } from '../../citation/own/thing.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { edition } from './edition.ts';
import { sourcesOf } from './sources-of.ts';
import { things } from './things.ts';

/** Path of the record of a thing as a file, below the base. */
export const recordPath = (thing: Thing, lang: Lang, format: FormatName): string =>
  `cite/${nameOf(thing)}.${lang}.${format}`;

/** Path of the sources beneath a thing as a file: one for all languages, since each source keeps its own. */
export const sourcesPath = (thing: Thing, format: FormatName): string => `cite/${nameOf(thing)}-sources.${format}`;

interface CiteFile {
  readonly path: string;
  readonly format: FormatName;
  readonly works: readonly Citable[];
}

const filesOf = (thing: Thing): readonly CiteFile[] => {
  const sources = sourcesOf(thing);
  return FORMAT_NAMES.flatMap((format) => [
    ...LANGS.map((lang) => ({
      path: recordPath(thing, lang, format),
      format,
      works: [ownRecord(thing, lang, edition())],
    })),
    ...(sources.length > 0 ? [{ path: sourcesPath(thing, format), format, works: sources }] : []),
  ]);
};

/** Every file for reference managers that the site offers. */
export const citeFiles = async (): Promise<readonly CiteFile[]> => (await things()).flatMap(filesOf);

/** The text of such a file. */
export const textOf = ({ format, works }: CiteFile): string => FORMATS[format].write(works);
