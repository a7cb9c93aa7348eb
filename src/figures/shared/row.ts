import { el, type El } from './elements.ts';
import { keyed } from './keyed.ts';

/** A part of a picture that keeps its identity from one state to the next; no other in the same parent has its key. */
export const row = (key: string, ...children: readonly El[]): El => keyed(el('g', {}, ...children), key);
