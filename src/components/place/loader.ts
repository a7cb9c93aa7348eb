import { hasState } from '../../state/address.ts';
import { carryState, query } from '../island/address.ts';
import type { LivePlace } from './live-place.ts';

/** What a reader does when reaching for the questions. */
const REACH = ['pointerenter', 'touchstart', 'focusin', 'keydown', 'input'] as const;

let awake: Promise<LivePlace> | undefined;

/** Loads what places a programme, once; until then the page is what the build made. */
async function reach(form: HTMLFormElement): Promise<void> {
  awake ??= import('./live-place.ts').then(({ LivePlace }) => LivePlace.of(form));
  try {
    await awake;
  } catch {
    awake = undefined;
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-place]');
if (form) {
  for (const kind of REACH) form.addEventListener(kind, () => void reach(form), { passive: true });
  form.addEventListener('submit', (event) => event.preventDefault());
  if (hasState(query(), 'place')) requestAnimationFrame(() => setTimeout(() => void reach(form)));
  carryState();
}
