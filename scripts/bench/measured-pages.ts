import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { ROOT } from '../lib/root.ts';

export interface MeasuredPage {
  readonly lang: Lang;
  /** Path from the root of the site, without a slash before it. */
  readonly path: string;
  /** Its address is for search engines too. */
  readonly indexed: boolean;
}

const files = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

/** A page of every kind in every language: home, all chapters, a programme, and the heaviest figure alone and embedded. */
export function measuredPages(): MeasuredPage[] {
  const chapters = files('content/chapters/en', '.mdx').map((name) => `chapters/${name.replace(/^\d+-/, '')}`);
  const [first = ''] = files('data/cases', '.yaml');
  const paths = ['', ...chapters, `cases/${first}`, 'figures/quadrant-map', 'embed/quadrant-map'];
  return LANGS.flatMap((lang) =>
    paths.map((path) => ({
      lang,
      path: path === '' ? `${lang}/` : `${lang}/${path}/`,
      indexed: !path.startsWith('embed/'),
    })),
  );
}
