import type { APIRoute } from 'astro';
import { oembedRecord } from '../../../components/embed/oembed-record.ts';
import { FIGURES } from '../../../figures/index.ts';
import { NAMED_VIEWS } from '../../../figures/named-views.ts';
import { LANGS, type Lang, type Text } from '../../../i18n/languages.ts';

const pages = [
  ...FIGURES.map(({ id, title }) => ({ page: `figures/${id}`, id, title, query: '' })),
  ...NAMED_VIEWS.map(({ id, figure, title, query }) => ({ page: `view/${id}`, id: figure, title, query })),
];

export const getStaticPaths = () =>
  LANGS.flatMap((lang) =>
    pages.map(({ page, ...rest }) => ({ params: { lang, file: `${page}.json` }, props: { lang, page, ...rest } })),
  );

/** The record by which editors embed the page of a figure or of a view. */
export const GET: APIRoute = ({ props }) => {
  const { lang, page, id, title, query } = props as { lang: Lang; title: Text } & Record<
    'page' | 'id' | 'query',
    string
  >;
  return new Response(oembedRecord(lang, page, id, title[lang], query), {
    headers: { 'content-type': 'application/json+oembed; charset=utf-8' },
  });
};
