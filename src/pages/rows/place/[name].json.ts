import type { APIRoute } from 'astro';
import { dataset } from '../../../data/dataset.ts';
import { LANGS, type Lang } from '../../../i18n/languages.ts';
import { placeJson, placePath } from '../../../render/place/data.ts';

export const getStaticPaths = () =>
  LANGS.map((lang) => ({
    params: { name: placePath(dataset(), lang).replace(/^rows\/place\/|\.json$/g, '') },
    props: { lang },
  }));

/** What a browser needs to place a programme. */
export const GET: APIRoute = ({ props }) =>
  new Response(placeJson(dataset(), props['lang'] as Lang), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
