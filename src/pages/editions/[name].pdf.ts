import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { printed } from '../../components/edition/printed.ts';
import { editionFile, editionsDir } from '../../render/editions/editions.ts';

export const getStaticPaths = () =>
  printed().map((one) => ({ params: { name: editionFile(one).replace(/\.pdf$/, '') }, props: {} }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(editionsDir(), `${params['name'] ?? ''}.pdf`)));
