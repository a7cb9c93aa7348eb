import { hasState } from '../../state/address.ts';
import { carryState, query } from './address.ts';
import { afterPaint } from './after-paint.ts';
import type { Island } from './island.ts';

/** What a reader does when reaching for a figure. */
const REACH = ['pointerenter', 'touchstart', 'focusin', 'keydown', 'input', 'change'] as const;

/**
 * A figure that wakes when a reader reaches for it: until then the page is what the build made, and nothing but these
 * lines is loaded. If waking fails, as without a network, the figure stays the complete picture that it was.
 */
class ReportFigure extends HTMLElement {
  private awake: Promise<Island> | undefined;
  private isReady = false;

  connectedCallback(): void {
    for (const kind of REACH) this.addEventListener(kind, () => void this.reach(kind), { once: true, passive: true });
    this.addEventListener('click', (event) => this.press(event), { capture: true });
    this.addEventListener('submit', (event) => event.preventDefault());
    if (hasState(query(), this.dataset['prefix'] ?? '')) afterPaint(() => void this.reach('address'));
    const steps = this.querySelector('.steps');
    if (steps) addEventListener('scroll', () => void this.follow(steps), { once: true, passive: true });
  }

  /** Takes steps beside the picture as a reader scrolls past them. */
  private async follow(steps: Element): Promise<void> {
    const { followSteps } = await import('./scroll-steps.ts');
    followSteps(
      steps,
      (step) =>
        void this.wake().then(
          (island) => island.fromQuery(step),
          () => undefined,
        ),
    );
  }

  /** Wakes the figure, once. */
  wake(): Promise<Island> {
    const figure = this.querySelector<HTMLElement>('figure');
    this.awake ??= figure
      ? import('./island.ts').then(({ Island }) => Island.of(figure, this.dataset['rows'] ?? ''))
      : Promise.reject(new Error('no figure'));
    return this.awake;
  }

  /** A button that is pressed before the figure is awake is pressed again once it is. */
  private press(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || this.isReady) return;
    event.stopPropagation();
    event.preventDefault();
    void this.wake().then(
      () => {
        this.isReady = true;
        button.click();
      },
      () => undefined,
    );
  }

  private async reach(kind: string): Promise<void> {
    try {
      const island = await this.wake();
      if (kind === 'input' || kind === 'change') island.fromForm();
      else island.fromAddress();
      this.isReady = true;
      this.setAttribute('data-awake', '');
    } catch {
      this.awake = undefined;
    }
  }
}

const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The link of that kind on which a reader clicked, unless it is to open elsewhere. */
const clicked = (event: MouseEvent, selector: string): HTMLAnchorElement | SVGAElement | null =>
  isPlain(event) && event.target instanceof Element ? event.target.closest(selector) : null;

/**
 * A mark opens its evidence beside the picture; without a network it leads to the page that holds it. In another site’s
 * page there is no room for it.
 */
function openProof(event: MouseEvent): void {
  const mark = clicked(event, 'main:not(.embed) .plot a');
  const address = mark?.getAttribute('href');
  if (!address?.includes('/cases/')) return;
  event.preventDefault();
  void import('./proof.ts').then(({ showProof }) => showProof(address)).catch(() => location.assign(address));
}

/** A link in the text, or in a drawing, that sets a figure on the same page does so without leaving it. */
function setByLink(event: MouseEvent): void {
  const link = clicked(event, 'a[data-sets]');
  if (!link) return;
  const address = link.getAttribute('href') ?? '';
  const host = document.querySelector<ReportFigure>(`report-figure[data-id="${link.dataset['sets']}"]`);
  if (!host) return;
  event.preventDefault();
  void host.wake().then(
    (island) => {
      island.fromQuery(address.split('?')[1] ?? '');
      if (!host.contains(link)) host.scrollIntoView({ block: 'start' });
    },
    () => location.assign(address),
  );
}

if (!customElements.get('report-figure')) {
  customElements.define('report-figure', ReportFigure);
  document.addEventListener('click', setByLink);
  document.addEventListener('click', openProof);
  carryState();
}
