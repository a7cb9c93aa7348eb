import { el, type El } from './elements.ts';

/** A part of a picture that keeps its identity from one state to the next; no other in the same parent has its key. */
export const row = (key: string, ...children: readonly El[]): El => el('g', { 'data-row': key }, ...children);
