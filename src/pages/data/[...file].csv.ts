import type { APIRoute } from 'astro';
import { dataset } from '../../data/dataset.ts';
import { dataFiles } from '../../render/csv/data-files.ts';

export const getStaticPaths = () =>
  dataFiles(dataset()).map(({ name, text }) => ({ params: { file: name }, props: { text } }));

/** A file of the published dataset. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['text'] as string, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
