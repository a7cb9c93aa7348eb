import type { BrowserContext } from 'playwright-core';

/** What has been heard of the pages of a context so far. Good pages give nothing to hear. */
export interface Watched {
  /** Addresses that were asked for outside the site’s own origin. */
  readonly leaving: string[];
  /** How many addresses were asked for at all. */
  readonly asked: () => number;
  /** Errors of scripts, messages on the console, answers of 400 and above, and what the content security policy forbade. */
  readonly problems: string[];
}

/** Hears all pages of a context, those that open by themselves too. To be called before the first is opened. */
export async function watch(context: BrowserContext, origin: string): Promise<Watched> {
  let asked = 0;
  const watched: Watched = { leaving: [], problems: [], asked: () => asked };
  const { leaving, problems } = watched;
  context.on('request', (request) => {
    asked += 1;
    const address = new URL(request.url());
    if (/^https?:|^wss?:/.test(address.protocol) && address.origin !== origin) leaving.push(address.href);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`The content security policy forbids ${blockedURI} as ${effectiveDirective} ${sample}`.trim());
    });
  });
  return watched;
}
