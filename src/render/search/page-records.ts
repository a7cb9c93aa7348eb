import type { SearchRecord } from './record.ts';
import { oneLine } from './text-of.ts';

/** A page that is neither prose nor a figure, such as a list or a tool: its title and what is said of it. */
export function pageRecords(document: Document, page: string): SearchRecord[] {
  if (document.querySelector('.article')) return [];
  const text = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  return [
    {
      kind: 'text',
      path: `${page}/`,
      title: oneLine(document.querySelector('h1')?.textContent ?? ''),
      over: '',
      parts: [{ at: '', heading: '', text }],
    },
  ];
}
