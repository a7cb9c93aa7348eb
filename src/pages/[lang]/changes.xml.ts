import type { APIRoute } from 'astro';
import { absolute } from '../../components/absolute.ts';
import { feedPath } from '../../components/feed-path.ts';
import { addressOf, asset } from '../../components/href.ts';
import { languagePaths } from '../../components/language-paths.ts';
import { dataset } from '../../data/dataset.ts';
import type { Lang } from '../../i18n/languages.ts';
import { feed } from '../../render/versions/feed.ts';
import { history } from '../../render/versions/history.ts';

export const getStaticPaths = languagePaths;

/** The changes of the data as a feed. */
export const GET: APIRoute = ({ props }) => {
  const lang = props['lang'] as Lang;
  const data = dataset();
  const text = feed(data, history(data), lang, {
    self: absolute(asset(feedPath(lang))),
    page: (page) => absolute(addressOf(lang, page)),
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
