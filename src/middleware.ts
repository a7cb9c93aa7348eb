import { defineMiddleware } from 'astro:middleware';
import { withWordBreaks } from './render/word-breaks.ts';

/** What is done to every page once it is written. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withWordBreaks(await response.text()), response);
});
