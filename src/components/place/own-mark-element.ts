import type { OwnMark } from '../../render/place/mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The programme's own mark on the small map. It is moved, not drawn anew, so that the eye can follow it. */
export class OwnMarkElement {
  private readonly box: Element | null;
  private readonly whiskers: Element | null;
  private readonly mark: SVGElement | null;

  constructor(private readonly own: SVGElement | null) {
    this.box = own?.querySelector('.own-box') ?? null;
    this.whiskers = own?.querySelector('.own-whiskers') ?? null;
    this.mark = own?.querySelector<SVGElement>('.own-mark') ?? null;
  }

  /** Shows the mark where it belongs, or hides it where there is no place. */
  show(at: OwnMark | null): void {
    if (!this.own || !this.mark) return;
    if (at === null) {
      this.own.setAttribute('display', 'none');
      this.own.classList.remove('moves');
      return;
    }
    this.own.removeAttribute('display');
    // What was not there before appears where it belongs; only then does it move.
    requestAnimationFrame(() => requestAnimationFrame(() => this.own?.classList.add('moves')));
    for (const [key, value] of Object.entries(at.box)) this.box?.setAttribute(key, value);
    this.whiskers?.setAttribute('d', at.whiskers);
    this.mark.style.transform = `translate(${at.x}px, ${at.y}px)`;
    this.mark.replaceChildren(
      ...at.glyph.map((attributes) => {
        const path = document.createElementNS(SVG, 'path');
        for (const [key, value] of Object.entries(attributes)) path.setAttribute(key, value);
        return path;
      }),
    );
  }
}
