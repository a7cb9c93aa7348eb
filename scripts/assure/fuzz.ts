import { join } from 'node:path';
import { readDataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { inTurn } from '../../src/render/in-turn.ts';
import { placeCodec } from '../../src/state/place.ts';
import { ROOT } from '../lib/root.ts';
import type { Check } from './check.ts';
import { inSite, TABS } from './in-site.ts';
import { hostileQueries } from './fuzz/hostile-queries.ts';
import { tryQueries } from './fuzz/try-queries.ts';

/** Queries a page. */
const EACH = 6;

interface Target {
  readonly path: string;
  /** Parameters that the page reads. */
  readonly names: readonly string[];
}

/** Every page that reads its address. */
function targets(): Target[] {
  const { codebook } = readDataset(join(ROOT, 'data')).dataset;
  const keys = Object.values(codebook.dimensions).flatMap(({ indicators }) => Object.keys(indicators));
  const { prefix, defaults } = placeCodec(keys.map((key) => ({ key, scale: [0, 1, 2] })));
  const named = (of: string, state: object) => Object.keys(state).map((key) => `${of}.${key}`);
  const figures = FIGURES.flatMap(({ id, codec }) =>
    ['figures', 'embed'].map((where) => ({
      path: `${where}/${id}/`,
      names: named(codec.prefix, codec.defaults as object),
    })),
  );
  const pages = [
    ...figures,
    { path: 'place/', names: named(prefix, defaults) },
    { path: 'search/', names: ['q', 'kind'] },
    { path: 'dispute/', names: ['code'] },
  ];
  return LANGS.flatMap((lang) => pages.map(({ path, names }) => ({ path: `${lang}/${path}`, names })));
}

export const fuzz: Check = {
  name: 'fuzz',
  says: 'No value in the address of a figure, of /place/, of the search or of a dispute runs as a script or leaves a page blank',
  site: true,
  minutes: 4,
  run: () =>
    inSite(async ({ url, browser }) => {
      const values = new Set<string>();
      const pages = targets();
      const harm = await inTurn(pages, TABS, async ({ path, names }) => {
        const queries = hostileQueries(path, names, EACH);
        for (const { pairs } of queries) pairs.forEach((pair) => values.add(pair));
        const found = await tryQueries(browser, url + path, queries);
        found.forEach((what) => console.log(`  /${path} ${what}`));
        return found;
      });
      const harmed = harm.filter((found) => found.length > 0).length;
      const figure = `${values.size} values on ${pages.length} pages, of which ${harmed} came to harm`;
      return { ok: harmed === 0, figure };
    }),
};
