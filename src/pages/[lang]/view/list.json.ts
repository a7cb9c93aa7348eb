import type { APIRoute } from 'astro';
import { languagePaths } from '../../../components/language-paths.ts';
import type { ListedView } from '../../../components/share/short-address.ts';
import { NAMED_VIEWS } from '../../../figures/named-views.ts';
import type { Lang } from '../../../i18n/languages.ts';

export const getStaticPaths = languagePaths;

/** The named views, so that a reader's browser can offer the short address nearest to what is on screen. */
export const GET: APIRoute = ({ props }) => {
  const views = NAMED_VIEWS.map(({ id, figure, query, title }): ListedView => ({
    id,
    figure,
    query,
    title: title[props['lang'] as Lang],
  }));
  return new Response(JSON.stringify(views));
};
