import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface PageOptions {
  /** Width of the window in CSS pixels; 1280 where it is left out. */
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  /** False: the page as a reader without JavaScript has it. */
  javaScript?: boolean;
  /** Language that the browser asks for, such as `zh-CN`. */
  lang?: string;
  forcedColors?: boolean;
  reducedMotion?: boolean;
  touch?: boolean;
}

export interface Opened {
  page: Page;
  /** Addresses that the page has asked for outside its own origin so far. A good page has none. */
  leaving: string[];
  /** Errors of scripts, messages on the console and answers of 400 and above so far. A good page has none. */
  problems: string[];
}

const contextOptions = (options: PageOptions): BrowserContextOptions => ({
  viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
  colorScheme: options.theme ?? 'light',
  javaScriptEnabled: options.javaScript ?? true,
  locale: options.lang ?? 'en-GB',
  forcedColors: options.forcedColors === true ? 'active' : 'none',
  reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  hasTouch: options.touch ?? false,
});

/** Opens an address in a fresh context of the browser and waits until it has loaded. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Opened> {
  const context = await browser.newContext(contextOptions(options));
  const page = await context.newPage();
  const opened: Opened = { page, leaving: [], problems: [] };
  record(opened, new URL(url).origin);
  await page.goto(url, { waitUntil: 'load' });
  return opened;
}

function record({ page, leaving, problems }: Opened, origin: string): void {
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^https?:|^wss?:/.test(address.protocol) && address.origin !== origin) leaving.push(address.href);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}
