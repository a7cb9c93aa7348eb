import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { Citable, CslDate } from './citable.ts';
import { exportable, type Exportable } from './exportable.ts';

type RisEntry = Record<string, string | readonly string[]>;

const name = ({ family, given, literal }: NonNullable<Exportable['author']>[number]): string =>
  literal ?? [family, given].filter((part) => part !== undefined).join(', ');

/** A date of RIS, `2019/12/05/`: the slashes stand also where month and day are not known. */
function risDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** Tags that the library leaves out for some types: of a newspaper it drops author and day, of a page the site. */
const rest = (work: Exportable): Record<string, string | readonly string[] | undefined> => ({
  AU: work.author?.map(name),
  DA: risDate(work.issued),
  T2: work['container-title'],
  PB: work.publisher,
  ST: work['title-short'],
  Y2: risDate(work.accessed),
});

function written(entry: RisEntry, work: Exportable): string {
  const { TY = 'GEN', ...tags } = entry;
  // The library puts the day on which a page was read here, where other readers look for a number.
  delete tags['M1'];
  const lacking = Object.entries(rest(work)).filter(([tag, value]) => value !== undefined && tags[tag] === undefined);
  const all: RisEntry = { ...tags, ...(Object.fromEntries(lacking) as RisEntry), ID: work.id };
  // One line a value: broken after 70 characters, as the library has it, an address is lost to most readers.
  const body = Object.entries(all).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${String(TY)}`, ...body, 'ER  - ', ''].join('\n');
}

/** The works as RIS, for EndNote, Zotero, NoteExpress and the like; UTF-8. */
export function toRIS(works: readonly Citable[]): string {
  const records = exportable(works);
  const copy: unknown = JSON.parse(JSON.stringify(records));
  const entries = new Cite(copy).format('ris', { format: 'object' }) as unknown as readonly RisEntry[];
  return records
    .map((record, i) => {
      const entry = entries[i];
      if (entry === undefined) throw new Error(`${record.id}: the library makes no RIS of it. Correct its type`);
      return written(entry, record);
    })
    .join('\n');
}
