import type { APIRoute } from 'astro';
import { absolute } from '../components/absolute.ts';
import { asset } from '../components/href.ts';

/** What robots may read: everything, but for the one page that every code links to with its own name (RFC 9309). */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${asset('*/dispute/?')}\n\nSitemap: ${absolute(asset('sitemap.xml'))}\n`);
