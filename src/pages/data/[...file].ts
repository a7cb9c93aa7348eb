import type { APIRoute } from 'astro';
import { datasetFiles } from '../../components/dataset-files.ts';

export const getStaticPaths = async () =>
  (await datasetFiles()).map(({ path, bytes, mediaType }) => ({ params: { file: path }, props: { bytes, mediaType } }));

/** A file of the published dataset. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': props.mediaType } });
