import type { APIRoute } from 'astro';
import { dataset } from '../../data/dataset.ts';
import { FIGURES, figure } from '../../figures/index.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { figureCsv } from '../../render/csv/figure-csv.ts';

export const getStaticPaths = () =>
  FIGURES.flatMap(({ id }) => LANGS.map((lang) => ({ params: { name: `${id}.${lang}` }, props: { id, lang } })));

/** The table of a figure. */
export const GET: APIRoute = ({ props }) =>
  new Response(figureCsv(figure(props['id'] as string), dataset(), props['lang'] as Lang), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
