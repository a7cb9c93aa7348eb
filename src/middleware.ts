import { defineMiddleware } from 'astro:middleware';
import { strings } from './i18n/strings.ts';
import { withoutGaps } from './render/chinese-gaps.ts';
import { withWordBreaks } from './render/word-breaks.ts';

const CHINESE = `<html lang="${strings('zh').htmlLang}"`;

/** What is done to every page once it is written. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withWordBreaks(await response.text());
  return new Response(page.includes(CHINESE) ? withoutGaps(page) : page, response);
});
