import type { El } from './elements.ts';

/** An element that keeps its identity from one state to the next, as a row does; no other in the same parent has its key. */
export const keyed = (element: El, key: string): El => ({
  ...element,
  attributes: { ...element.attributes, 'data-row': key },
});
