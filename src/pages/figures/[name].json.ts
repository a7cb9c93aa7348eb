import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { dataset } from '../../data/dataset.ts';
import { FIGURES, figure } from '../../figures/index.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { figureJson } from '../../render/export/figure-forms.ts';

export const getStaticPaths = () =>
  FIGURES.flatMap(({ id }) => LANGS.map((lang) => ({ params: { name: `${id}.${lang}` }, props: { id, lang } })));

export const GET: APIRoute = ({ props, site }) => {
  const lang = props['lang'] as Lang;
  const address = (page: string) => absolute(lang, page, site);
  return new Response(figureJson(figure(props['id'] as string), dataset(), lang, address));
};
