import type { Drawing } from '../../figures/figure.ts';
import { built, el, type El, type ElementsMark } from '../../figures/shared/elements.ts';
import { drawingElement } from '../../render/element.ts';
import { move } from './move.ts';
import { patch, type Patched } from './patch.ts';

/** The groups of a picture that were drawn from trees, in order. */
interface Drawn {
  readonly width: number;
  readonly groups: readonly { readonly tree: El; readonly node: Element }[];
}
const kept = new WeakMap<Element, Drawn>();

const isTree = (mark: unknown): mark is ElementsMark => typeof mark === 'function' && 'tree' in mark;
const SLOT = 'data-slot';

/** The drawing with an empty place for each group of elements, and those groups: Plot need not build what is kept. */
function parted({ plot, ...rest }: Drawing): { drawing: Drawing; trees: El[] } {
  const marks = ((plot.marks ?? []) as readonly unknown[]).flat(Infinity);
  const trees = marks.filter(isTree).map(({ tree }) => tree);
  const place = el('g', { [SLOT]: '' });
  const emptied = marks.map((mark) => (isTree(mark) ? () => built(place, document) : mark));
  return { drawing: { ...rest, plot: { ...plot, marks: emptied as NonNullable<typeof plot.marks> } }, trees };
}

/** Fills a picture's empty places with groups of the picture before, changed where they differ. */
function filled(
  next: SVGSVGElement,
  trees: readonly El[],
  former: Drawn | undefined,
  marks: Patched[],
): Drawn['groups'] {
  return [...next.querySelectorAll(`[${SLOT}]`)].map((place, i) => {
    const tree = trees[i] ?? el('g');
    const old = former?.groups[i];
    const node = old ? old.node : built(tree, document);
    if (old) patch(old.node, old.tree, tree, marks);
    place.replaceWith(node);
    return { tree, node };
  });
}

/**
 * Puts a new drawing in the place of the one that is shown. Marks keep their identity: what stays is changed, not made
 * anew, and moves to its new place.
 *
 * @param figure the figure's element, whose pictures made at build give way to the first drawing
 */
export function redraw(figure: HTMLElement, drawing: Drawing, id: string): void {
  const shown = [...figure.querySelectorAll<SVGSVGElement>(':scope > .plot')];
  const old = shown.find((svg) => kept.has(svg)) ?? shown[0];
  if (!old) return;
  const focused = document.activeElement?.closest('[data-key]')?.getAttribute('data-key');
  const former = kept.get(old);
  const width = drawing.plot.width ?? 0;
  const { drawing: empty, trees } = parted(drawing);
  const next = drawingElement(empty, `${id}-live`, 'live', document);
  const marks: Patched[] = [];
  kept.set(next, { width, groups: filled(next, trees, former, marks) });
  old.replaceWith(next);
  for (const svg of shown) svg.remove();
  if (focused) next.querySelector<SVGElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  if (former?.width === width) move(marks);
}
