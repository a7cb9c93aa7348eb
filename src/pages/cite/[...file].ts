import type { APIRoute } from 'astro';
import { FORMATS, type FormatName } from '../../citation/formats.ts';
import { citeFiles, textOf } from '../../components/cite/files.ts';

export const getStaticPaths = async () =>
  (await citeFiles()).map((file) => ({
    params: { file: file.path.replace(/^cite\//, '') },
    props: { format: file.format, text: textOf(file) },
  }));

/** A record, or the sources beneath it, for reference managers. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['text'] as string, {
    headers: { 'content-type': `${FORMATS[props['format'] as FormatName].type}; charset=utf-8` },
  });
