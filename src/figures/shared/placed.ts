import { px, type El } from './elements.ts';

/** An element set at a place in px, with all that is inside: when it moves, nothing inside has to be drawn anew. */
export const placed = (element: El, x: number, y: number): El => ({
  ...element,
  attributes: { ...element.attributes, transform: `translate(${px(x)},${px(y)})` },
});
