import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Citable, CslDate } from './citable.ts';
import { exportable, type Exportable } from './exportable.ts';

interface BibEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

// The library's ASCII would drop every Chinese character; so it writes Unicode, and what TeX would read is escaped here.
const settings = { asciiOnly: false, useIdAsLabel: true, checkLabel: false };
Object.assign(plugins.config.get('@bibtex')['format'] as object, settings);
const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');

const VERBATIM = new Set(['id', 'type', 'URL', 'DOI', 'language']);
const safe = (work: Exportable): unknown =>
  JSON.parse(JSON.stringify(work), (key, value: unknown) =>
    typeof value === 'string' && !VERBATIM.has(key) ? escaped(value) : value,
  );

/** A date as far as it is known, such as `2019-12`. */
const isoDate = (date: CslDate | undefined): string | undefined =>
  date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');

/** Fields that the library leaves out for some types, each with those that say the same in another type. */
function rest(work: Exportable, type: string): readonly (readonly [string, string | undefined, ...string[]])[] {
  const place = type === 'misc' ? 'organization' : 'series';
  return [
    [place, work['container-title'], 'journal', 'booktitle'],
    ['publisher', work.publisher, 'institution', 'school'],
    ['number', work.number],
    ['shorttitle', work['title-short']],
    ['language', work.language],
    ['urldate', work.URL === undefined ? undefined : isoDate(work.accessed)],
    ['entrysubtype', work.type === 'article-newspaper' ? 'newspaper' : undefined],
  ];
}

function filled({ type, properties }: BibEntry, work: Exportable): [string, string][] {
  const lacking = rest(work, type).flatMap(([field, value, ...kin]): [string, string][] =>
    value === undefined || [field, ...kin].some((name) => name in properties) ? [] : [[field, escaped(value)]],
  );
  return [...Object.entries(properties), ...lacking];
}

/** The works as BibTeX in Unicode, for BibTeX with UTF-8, biber, Zotero and JabRef; keyed by the id of the source. */
export function toBibTeX(works: readonly Citable[]): string {
  const records = exportable(works);
  const entries = new Cite(records.map(safe)).format('bibtex', { format: 'object' }) as unknown as readonly BibEntry[];
  return records
    .map((record, i) => {
      const entry = entries[i];
      if (entry === undefined) throw new Error(`${record.id}: the library makes no BibTeX of it. Correct its type`);
      const fields = filled(entry, record).map(([field, value]) => `\t${field} = {${value}},\n`);
      return `@${entry.type}{${entry.label},\n${fields.join('')}}\n`;
    })
    .join('\n');
}
