import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watch, type Watched } from '../../../scripts/lib/watch.ts';

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
  /** True: the page may keep itself for reading offline. Else a fresh context would load all of that for nothing. */
  keeps?: boolean;
}

export interface Opened extends Watched {
  page: Page;
}

const contextOptions = (options: PageOptions): BrowserContextOptions => ({
  viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
  colorScheme: options.theme ?? 'light',
  javaScriptEnabled: options.javaScript ?? true,
  locale: options.lang ?? 'en-GB',
  forcedColors: options.forcedColors === true ? 'active' : 'none',
  reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  hasTouch: options.touch ?? false,
  serviceWorkers: options.keeps === true ? 'allow' : 'block',
});

/** Opens an address in a fresh context of the browser and waits until it has loaded. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Opened> {
  const context = await browser.newContext(contextOptions(options));
  const watched = await watch(context, new URL(url).origin);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return { page, ...watched };
}
