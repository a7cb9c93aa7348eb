import { globSync } from 'node:fs';
import { pagesOf } from '../../../scripts/lib/pages-of.ts';
import { readDataset } from '../../../src/data/dataset.ts';

const { dataset } = readDataset('data');
const longest = dataset.cases.reduce((most, one) => (one.phases.length > most.phases.length ? one : most));

/** Which page of a template is opened, where it makes many; the first of the others. */
const CHOSEN: Readonly<Record<string, string>> = {
  '[page]': 'methods/',
  'cases/[id]': `cases/${longest.id}/`,
  'chapters/[slug]': 'chapters/map/',
  'embed/[id]': 'embed/quadrant-map/',
  'figures/[id]': 'figures/quadrant-map/',
};

/** Template of each route below a language, such as `cases/[id]`; that of the start page is empty. */
const routes = globSync('**/*.astro', { cwd: 'src/pages/[lang]' }).map((file) =>
  file.replaceAll('\\', '/').replace(/(^|\/)index\.astro$|\.astro$/, ''),
);
const built = pagesOf('dist').flatMap((path) => (path.startsWith('zh/') ? [path.slice('zh/'.length)] : []));

function pageOf(route: string): string {
  const shape = new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}(/|\\.html)?$`);
  const page = CHOSEN[route] ?? built.find((path) => shape.test(path));
  if (page === undefined)
    throw new Error(`src/pages/[lang]/${route}.astro has made no page in dist/. Build the site anew`);
  return page;
}

/** One page for each template, as its path below that of the language. */
export const TEMPLATES: readonly string[] = routes.map(pageOf).sort();

/** The whole report in one page: what is in it stands in the chapters too, and most things take ten times as long there. */
export const LONGEST = 'edition/';
