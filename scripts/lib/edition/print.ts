import type { Browser, Page } from 'playwright-core';
import { cutFaces } from './faces.ts';
import { pageNumbers } from './page-numbers.ts';
import { FACES_SHEET, pagesSheet } from './sheet.ts';

/** How often the page numbers may be written in before they have to agree with where things stand. */
const PASSES = 4;

/** Words of a document in parts. */
export interface PrintWords {
  /** What stands at the outer head of its pages. */
  readonly title: string;
  /** How a page is named behind a source that is cited on it. */
  readonly onSheet: (page: number) => string;
}

/**
 * Prints a page of the site to A4: in faces of this project alone, links leading to the site as it is published, and, if
 * it is in parts, running heads, and the numbers of pages in its contents and behind its sources.
 */
export async function print(browser: Browser, url: string, { title, onSheet }: PrintWords): Promise<Uint8Array> {
  const context = await browser.newContext({ colorScheme: 'light', javaScriptEnabled: true, bypassCSP: true });
  try {
    const page = await context.newPage();
    const lost: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) lost.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    if (lost.length > 0) throw new Error(`${url} does not print as it looks, for it lacks ${lost.join(', ')}`);
    await setFaces(page);
    await page.evaluate(leadToTheSite);
    const parts = await page.evaluate(partsOf);
    await page.addStyleTag({ content: `${FACES_SHEET}\n${pagesSheet(parts, title)}` });
    let pdf = await toPdf(page);
    if (parts.length === 0) return pdf;
    const numbers = new Map(await pageNumbers(pdf));
    for (let pass = 1; pass < PASSES; pass++) {
      const missing = await page.evaluate(
        writeNumbers,
        [...numbers].map(([id, number]) => [id, number, onSheet(number)] as const),
      );
      if (missing.length > 0) throw new Error(`these anchors are on no page: ${missing.join(', ')}`);
      pdf = await toPdf(page);
      // An anchor to which only a hidden link leads is not in the file; it has not moved apart from its neighbours.
      const now = [...(await pageNumbers(pdf))];
      if (now.every(([id, number]) => numbers.get(id) === number)) return pdf;
      for (const [id, number] of now) numbers.set(id, number);
    }
    throw new Error(
      'the page numbers in the contents move what they count. Give them room of their own in the style sheet',
    );
  } finally {
    await context.close();
  }
}

const toPdf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

async function setFaces(page: Page): Promise<void> {
  const text = await page.evaluate(() => document.documentElement.textContent + document.documentElement.outerHTML);
  const faces = await cutFaces(text);
  const sent = faces.map(({ family, weight, style, bytes }) => ({
    family,
    weight: String(weight),
    style,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  await page.evaluate(async (all) => {
    for (const { family, weight, style, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes, { weight, style }).load());
    }
  }, sent);
}

/** Parts with heads of their own, from the page. */
const partsOf = () =>
  [...document.querySelectorAll<HTMLElement>('[data-sheet]')].map(({ dataset }) => ({
    sheet: dataset['sheet'] ?? '',
    head: dataset['head'],
  }));

/** Links within the document stay; all others get the address that the page itself says it has. */
function leadToTheSite(): void {
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  for (const a of document.querySelectorAll('a[href]')) {
    const address = a.getAttribute('href') ?? '';
    if (!address.startsWith('#')) a.setAttribute('href', new URL(address, own).href);
  }
}

/** An anchor, its page, and how that page is named behind a source. */
type Numbered = readonly [id: string, page: number, name: string];

/** Writes the numbers of pages where they belong; of several ways back to one page the first stays. Returns what has none. */
function writeNumbers(numbers: readonly Numbered[]): string[] {
  const found = new Map(numbers.map((one) => [one[0], one]));
  const missing: string[] = [];
  const of = (id: string): Numbered => {
    const one = found.get(id);
    if (one === undefined) missing.push(id);
    return one ?? [id, 0, ''];
  };
  for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    element.textContent = String(of(element.dataset['pageOf'] ?? '')[1]);
  for (const entry of document.querySelectorAll('.references li')) {
    const written = new Set<number>();
    for (const back of entry.querySelectorAll<HTMLAnchorElement>('a.back')) {
      const [, page, name] = of(decodeURIComponent(back.hash.slice(1)));
      back.textContent = name;
      back.style.display = written.has(page) ? 'none' : '';
      written.add(page);
    }
  }
  return missing;
}
