import { hasState } from '../../state/address.ts';
import { carryState, query } from '../island/address.ts';
import type { LivePlace } from './live-place.ts';

/** What a reader does when reaching for the questions. */
const REACH = ['pointerenter', 'touchstart', 'focusin', 'keydown'] as const;
const BUTTONS = '[data-mode], [data-step], [data-take]';

let awake: Promise<LivePlace> | undefined;

/** Loads what places a programme, once, and then does what is asked of it. Without a network the page stays as it is. */
async function reach(form: HTMLFormElement, then?: (place: LivePlace) => void): Promise<void> {
  awake ??= import('./live-place.ts').then(({ LivePlace }) => LivePlace.of(form));
  try {
    const place = await awake;
    then?.(place);
  } catch {
    awake = undefined;
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-place]');
if (form) {
  for (const kind of REACH) form.addEventListener(kind, () => void reach(form), { passive: true });
  form.addEventListener('input', () => void reach(form, (place) => place.fromForm()));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    void reach(form, (place) => place.clear());
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(BUTTONS) : null;
    if (button) void reach(form, (place) => place.press(button));
  });
  if (hasState(query(), 'place')) requestAnimationFrame(() => setTimeout(() => void reach(form)));
  carryState();
}
