import type { SearchRecord } from './record.ts';
import { oneLine } from './text-of.ts';

/** What is said of a figure beneath it, without the ways on. */
const NOTES = '.figure-notes p, .figure-about p:not(.small)';

/** The figure of a figure's own page as it was built: title, number, what it shows, what is drawn, how it is read and made, and its limits. */
export function figureRecords(document: Document, page: string): SearchRecord[] {
  const figure = document.querySelector('figure[data-figure]');
  if (!figure) return [];
  const text = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((element) => oneLine(element.textContent)).join(' ');
  return [
    {
      kind: 'figure',
      path: `${page}/`,
      title: text('.figure-title'),
      over: text('.figure-number'),
      parts: [{ at: '', heading: '', text: text('.figure-takeaway'), notes: text(NOTES) }],
    },
  ];
}
