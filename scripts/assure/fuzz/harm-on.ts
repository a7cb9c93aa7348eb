import type { Page } from 'playwright-core';
import { ELSEWHERE, HOOK } from './hostile-texts.ts';

/** What no page of this site has in itself, but hostile markup would leave. */
const FOREIGN = [
  'iframe, object, embed, video, math, base[href], meta[http-equiv="refresh"]',
  ...['onerror', 'onload', 'onfocus', 'ontoggle', 'onbegin', 'onmouseover', 'onpointerenter', 'style'].map(
    (name) => `[${name}]`,
  ),
].join();
/** Fewest shapes of a picture that is not blank. */
const FEWEST = 3;

/** Lets hostile code of any page of a tab be heard. To be called before a page is opened. */
export async function listenForHarm(page: Page, heard: string[]): Promise<void> {
  await page.exposeFunction(HOOK, () => void heard.push('hostile code ran'));
  page.on('dialog', (dialog) => {
    heard.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** What is wrong with a page as it stands: foreign elements or links, changed prototypes, figures that are gone or blank. */
export const harmOn = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([foreign, elsewhere, fewest]) => {
      const harm: string[] = [];
      const seen = (element: Element) => element.getBoundingClientRect().width > 0;
      // Pictures are styled by the browser’s own interface where they move or change their height, which leaves an attribute.
      for (const element of document.querySelectorAll(foreign))
        if (!element.closest('svg, .live-box')) harm.push(`there is ${element.outerHTML.slice(0, 120)}`);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
        if (/^(javascript|data|vbscript):$/.test(link.protocol) || link.hostname === elsewhere)
          harm.push(`a link leads to ${link.href.slice(0, 120)}`);
      if (Object.keys(Object.prototype).length > 0) harm.push('every object has become another');
      if (!document.querySelector('h1')?.textContent.trim()) harm.push('the heading is gone');
      for (const figure of document.querySelectorAll<HTMLElement>('figure.figure')) {
        const pictures = [...figure.querySelectorAll('.plot')].filter(seen);
        const shapes = pictures.flatMap((svg) => [...svg.querySelectorAll('path, circle, rect, line, text')]);
        if (shapes.length < fewest) harm.push(`the figure has ${shapes.length} shapes`);
        for (const part of ['.figure-title', '.figure-takeaway', '.figure-caption'])
          if (!figure.querySelector(part)?.textContent.trim()) harm.push(`the figure has no ${part}`);
        if (/\bundefined\b|\bNaN\b|\[object |\[native code\]|Infinity/.test(figure.innerText))
          harm.push('the figure shows a trace of the machine');
      }
      for (const part of document.querySelectorAll('[data-out="standing"], .dispute-text'))
        if (!part.textContent.trim()) harm.push(`${part.className || 'a part'} is empty`);
      const map = document.querySelector('.place-map');
      if (map && (!seen(map) || map.querySelectorAll('path, circle').length < fewest)) harm.push('the map is blank');
      return harm;
    },
    [FOREIGN, ELSEWHERE, FEWEST] as const,
  );
