import type { APIRoute } from 'astro';
import { dataset } from '../../data/dataset.ts';
import { FIGURES, figure } from '../../figures/index.ts';
import { rowsJson, rowsPath } from '../../render/rows-path.ts';

export const getStaticPaths = () =>
  FIGURES.map((one) => ({
    params: { name: rowsPath(one, dataset()).replace(/^rows\/|\.json$/g, '') },
    props: { id: one.id },
  }));

/** The rows of a figure, for readers who change it or take it along in another state. */
export const GET: APIRoute = ({ props }) =>
  new Response(rowsJson(figure(props['id'] as string), dataset()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
