import { addressOf, href } from '../href.ts';
import { h } from './h.ts';
import type { Subject } from './subject.ts';

/** How the figure is cited, from its own page, which is the only home of that. */
async function blockOf({ id, lang, query }: Subject): Promise<HTMLDetailsElement> {
  const answer = await fetch(href(lang, `figures/${id}`));
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const block = page.querySelector<HTMLDetailsElement>('details.citation');
  if (!block) throw new Error(`the page of "${id}" has no citation`);
  for (const link of block.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) link.search = query;
  block.querySelector('summary')?.remove();
  block.id = `share-${block.id}`;
  return block;
}

/** The citation of the state on screen; where it can't be loaded, the way to it. */
export async function citePart(subject: Subject): Promise<HTMLElement> {
  const { id, lang, query, words: t } = subject;
  try {
    const [block, { bind }] = await Promise.all([blockOf(subject), import('../cite/block.ts')]);
    bind(block);
    // The blocks of a page are bound when they are opened; this one already is.
    const parts = h('div', { className: 'citation' }, ...block.childNodes);
    return parts;
  } catch {
    const page = addressOf(lang, `figures/${id}#cite-figure-${id}`).replace('#', query ? `?${query}#` : '#');
    return h('p', {}, h('a', { href: page }, t.onPage));
  }
}
