import type { Citation } from '../../src/data/citations.ts';
import type { Source } from '../../src/data/types.ts';
import { STANDINGS, type Finding, type Standing } from './finding.ts';

/** How one address of a source stands, and what leans on it. */
export interface Row extends Finding {
  readonly id: string;
  readonly address: string;
  /** Address of an archived copy, if the record has one. */
  readonly archived?: string;
  /** Ids of the programmes that cite the source, and names of other data files that do; sorted. */
  readonly leaning: readonly string[];
}

/** The addresses of a source: the page where it was read, and its DOI. A reprint has none. */
export const addressesOf = ({ URL: page, DOI: doi }: Pick<Source, 'URL' | 'DOI'>): string[] => [
  ...(page === undefined ? [] : [page]),
  ...(doi === undefined ? [] : [`https://doi.org/${encodeURI(doi)}`]),
];

const nameOf = (file: string): string => /^cases\/(.+)\.yaml$/.exec(file)?.[1] ?? file;

/** A row for each address of each source that has been asked, in the order of the sources. */
export function rowsOf(
  sources: readonly Source[],
  citations: readonly Citation[],
  findings: ReadonlyMap<string, Finding>,
): Row[] {
  const leaning = Map.groupBy(citations, ({ id }) => id);
  return sources.flatMap((source) => {
    const names = [...new Set((leaning.get(source.id) ?? []).map(({ file }) => nameOf(file)))].sort();
    const { archived } = source.custom;
    return addressesOf(source).flatMap((address): Row[] => {
      const finding = findings.get(address);
      if (!finding) return [];
      return [{ id: source.id, address, ...finding, ...(archived === undefined ? {} : { archived }), leaning: names }];
    });
  });
}

const TITLES: Readonly<Record<Exclude<Standing, 'alive'>, string>> = {
  dead: 'Dead: the page is gone. Look for it elsewhere, or name an archived copy in custom.archived',
  moved: 'Moved: mend the address, once you have seen that the same text stands there',
  unreachable: 'Unreachable this time: try again another day, and from another network',
  blocked: 'Blocked: kept from programs. Look by hand',
};

const entry = ({ id, address, why, to, archived, leaning }: Row): string[] => [
  `  ${id}: ${why}`,
  `      ${address}`,
  ...(to === undefined ? [] : [`    → ${to}`]),
  ...(archived === undefined ? [] : [`      archived: ${archived}`]),
  `      cited by ${leaning.join(', ')}`,
];

/**
 * The report as text: what needs a look, by how it stands, then the counts.
 *
 * @param without how many sources have no address
 */
export function reportText(rows: readonly Row[], without: number): string {
  const of = (standing: Standing) => rows.filter((row) => row.standing === standing);
  const groups = STANDINGS.filter((standing) => standing !== 'alive').flatMap((standing) => {
    const found = of(standing);
    return found.length === 0 ? [] : [`${TITLES[standing]} (${found.length})`, ...found.flatMap(entry), ''];
  });
  const counts = STANDINGS.map((standing) => `${of(standing).length} ${standing}`).join(', ');
  const silent = rows.length > 1 && of('unreachable').length === rows.length;
  return [
    ...groups,
    `Addresses asked: ${rows.length} (${counts}). Sources without one: ${without}.`,
    ...(silent ? ['Not one of them answered: is this machine on the network?'] : []),
    'This is a report and fails nothing: it ends with 0 whatever it finds.',
  ].join('\n');
}
