import { el, type El } from './elements.ts';

/** Elements that have words: shown where the pointer rests, and read aloud. */
export const said = (words: string, className: string, ...children: readonly El[]): El =>
  el('g', { class: className }, el('title', {}, words), ...children);

/** A link with words. It is no stop of the Tab key, for the table of the figure has the same link. */
export const linked = (href: string, words: string, className: string, ...children: readonly El[]): El =>
  el('a', { class: className, href, tabindex: '-1' }, el('title', {}, words), ...children);
