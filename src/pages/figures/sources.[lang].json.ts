import type { APIRoute } from 'astro';
import { dataset } from '../../data/dataset.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { recordSources } from '../../render/export/figure-forms.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));

/** Every source as the records of figures hold it. */
export const GET: APIRoute = ({ props }) => {
  const data = dataset();
  const ids = data.sources.map(({ id }) => id);
  return new Response(JSON.stringify(recordSources(ids, data, props['lang'] as Lang)));
};
