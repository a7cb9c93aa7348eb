import type { Drawing } from '../../figures/figure.ts';
import { turnsPath } from '../turns-path.ts';
import { speak } from './form.ts';

/** Brings into step what stands around the picture besides its texts: marks beneath sliders, and links to go on by. */
export function keepAround(figure: HTMLElement, { turns, offers }: Drawing): void {
  if (turns) markSliders(figure, turns);
  if (offers) offer(figure, offers);
}

/** Moves the marks beneath sliders to where a change now is, and lets the value texts say so. */
function markSliders(figure: HTMLElement, turns: NonNullable<Drawing['turns']>): void {
  for (const part of figure.querySelectorAll<HTMLElement>('[data-kind="slider"]')) {
    const [input, marks] = [part.querySelector('input'), part.querySelector('.turns path')];
    const of = turns[part.dataset['key'] ?? ''];
    if (!input || !marks || !of) continue;
    marks.setAttribute('d', turnsPath(of.at, Number(input.min), Number(input.max)));
    part.dataset['said'] = of.said;
    speak(part);
  }
}

/** Rewrites the links to views that follow from the one that is shown. */
function offer(figure: HTMLElement, offers: NonNullable<Drawing['offers']>): void {
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('.offers a')];
  links.forEach((link, i) => {
    const { label, query } = offers[i] ?? { label: '', query: '' };
    link.textContent = label;
    link.search = query;
    link.parentElement?.toggleAttribute('hidden', label === '');
  });
}
