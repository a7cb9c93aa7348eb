import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../i18n/languages.ts';

/** What is printed: the whole report, and the brief on two pages. */
export const EDITION_KINDS = ['report', 'brief'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** One printed document. */
export interface Edition {
  readonly kind: EditionKind;
  readonly lang: Lang;
  readonly pages: number;
  readonly bytes: number;
}
/** Which site was printed. */
export interface Printed {
  /** SHA-256 of the data, in hexadecimal digits. */
  readonly hash: string;
  /** Address of the site, base path included: it stands on every page. */
  readonly site: string;
}
export interface Editions extends Printed {
  readonly editions: readonly Edition[];
}

/** Where `npm run edition` leaves what it printed, in the root of the project, where npm runs every script. */
export const editionsDir = (): string => join(process.cwd(), '.cache', 'editions');
export const RECORD = 'editions.json';

/** Name of the file of an edition: `shared-care.en.pdf`. */
export const editionFile = ({ kind, lang }: Pick<Edition, 'kind' | 'lang'>): string =>
  `${kind === 'report' ? 'shared-care' : kind}.${lang}.pdf`;

/** Path of it on the site, below the base. */
export const editionPath = (of: Pick<Edition, 'kind' | 'lang'>): string => `editions/${editionFile(of)}`;

/**
 * The editions that were printed of these data for this address; none where there are none, or of other data or for
 * another address: what a page leads to must say what the page says.
 */
export function editions({ hash, site }: Printed, dir = editionsDir()): readonly Edition[] {
  const file = join(dir, RECORD);
  if (!existsSync(file)) return [];
  const found = JSON.parse(readFileSync(file, 'utf8')) as Editions;
  if (found.hash !== hash || found.site !== site) return [];
  return found.editions.filter((one) => existsSync(join(dir, editionFile(one))));
}
