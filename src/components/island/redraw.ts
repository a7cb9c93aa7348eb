import type { Drawing } from '../../figures/figure.ts';
import { drawingElement } from '../../render/element.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');
const LASTS = 320;
/** With more marks than this a movement can't be followed, and measuring them takes longer than it lasts. */
const MOST = 400;

type Places = ReadonlyMap<string, DOMRect>;
const keyed = (svg: Element) => [...svg.querySelectorAll<SVGElement>('[data-key]')];
const glyphOf = (mark: Element) => mark.querySelector('.glyph') ?? mark;
const places = (marks: readonly SVGElement[]): Places =>
  new Map(marks.map((mark) => [mark.dataset['key'] ?? '', glyphOf(mark).getBoundingClientRect()]));

/** Lets marks that were there before move to their new places; new ones fade in. A movement under way is taken up. */
function move(marks: readonly SVGElement[], before: Places): void {
  const after = places(marks);
  for (const mark of marks) {
    const [from, to] = [before.get(mark.dataset['key'] ?? ''), after.get(mark.dataset['key'] ?? '')];
    if (!to) continue;
    const [dx, dy] = from ? [from.x - to.x, from.y - to.y] : [0, 0];
    if (from && Math.hypot(dx, dy) < 0.5) continue;
    const first = from ? { transform: `translate(${dx}px, ${dy}px)` } : { opacity: 0 };
    mark.animate([first, {}], { duration: LASTS, easing: 'cubic-bezier(0.2, 0, 0.1, 1)' });
  }
}

/**
 * Puts a new drawing in the place of the one that is shown.
 *
 * @param figure the figure's element, whose pictures made at build give way to the first drawing
 */
export function redraw(figure: HTMLElement, drawing: Drawing, id: string): void {
  const shown = [...figure.querySelectorAll<SVGSVGElement>(':scope > .plot')];
  const old = shown.find((svg) => svg.getBoundingClientRect().width > 0) ?? shown[0];
  if (!old) return;
  const former = still.matches ? [] : keyed(old);
  const before = former.length <= MOST ? places(former) : new Map<string, DOMRect>();
  const next = drawingElement(drawing, `${id}-live`, 'live', document);
  const focused = document.activeElement?.closest('[data-key]')?.getAttribute('data-key');
  old.replaceWith(next);
  for (const svg of shown) svg.remove();
  if (focused) next.querySelector<SVGElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  if (before.size > 0) move(keyed(next), before);
}
