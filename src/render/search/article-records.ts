import type { SearchRecord } from './record.ts';
import { oneLine, textOf } from './text-of.ts';

/** Sections that can be linked to; the list of references is found source by source instead. */
const SECTIONS = '.prose section[aria-labelledby], .prose section[id]';
const anchorOf = (section: Element): string => section.getAttribute('aria-labelledby') ?? section.id;

/**
 * The sections of an article as it was built, with the words that the data wrote into it, and what stands before the
 * first of them. A page without an article has none.
 *
 * @param page the page without its language: `chapters/map`
 */
export function articleRecords(document: Document, page: string): SearchRecord[] {
  const article = document.querySelector('.article');
  const prose = article?.querySelector('.prose');
  if (!article || !prose) return [];
  const title = oneLine(article.querySelector('h1')?.textContent ?? '');
  const number = oneLine(article.querySelector('.article-over')?.textContent ?? '');
  const over = number ? `${number} · ${title}` : title;

  const sections = [...article.querySelectorAll(SECTIONS)].map((section): SearchRecord => {
    const heading = section.querySelector('h2, h3');
    const headingText = oneLine(heading?.textContent ?? '');
    const text = textOf(section, 'section[aria-labelledby], section[id]');
    return {
      kind: 'text',
      path: `${page}/#${anchorOf(section)}`,
      title: headingText || title,
      over,
      parts: [
        { at: '', heading: '', text: text.startsWith(headingText) ? oneLine(text.slice(headingText.length)) : text },
      ],
    };
  });
  const opening: SearchRecord = {
    kind: 'text',
    path: `${page}/`,
    title,
    over: number,
    parts: [{ at: '', heading: '', text: textOf(prose, 'section[aria-labelledby], section[id]') }],
  };
  return [opening, ...sections];
}
