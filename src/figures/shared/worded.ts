import { el, type El } from './elements.ts';

/** Elements whose words come up on hover and are read aloud. */
export const said = (words: string, className: string, ...children: readonly El[]): El =>
  el('g', { class: className }, el('title', {}, words), ...children);

/** A link with words. It is no stop of the Tab key: the table beneath has the same links. */
export const linked = (href: string, words: string, className: string, ...children: readonly El[]): El =>
  el('a', { class: className, href, tabindex: '-1' }, el('title', {}, words), ...children);
