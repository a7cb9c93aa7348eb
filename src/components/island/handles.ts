const STEP_LASTS = 900;

/** Binds the buttons beside sliders: one step down or up, and playing from where it stands to the end. */
export function bindButtons(form: HTMLFormElement): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const input = button?.closest('.slider')?.querySelector<HTMLInputElement>('input[type="range"]');
    if (!button || !input) return;
    if (button.dataset['step']) step(input, Number(button.dataset['step']));
    else if ('play' in button.dataset) play(button, input);
  });
}

/** One step; false at the end. */
function step(input: HTMLInputElement, by: number): boolean {
  const before = input.value;
  if (by > 0) input.stepUp();
  else input.stepDown();
  if (input.value === before) return false;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

const playing = new WeakMap<HTMLButtonElement, number>();

function play(button: HTMLButtonElement, input: HTMLInputElement): void {
  const stop = () => {
    clearInterval(playing.get(button));
    playing.delete(button);
    button.setAttribute('aria-pressed', 'false');
  };
  if (playing.has(button)) {
    stop();
    return;
  }
  if (input.value === input.max) {
    input.value = input.min;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  button.setAttribute('aria-pressed', 'true');
  playing.set(
    button,
    window.setInterval(() => {
      if (!step(input, 1)) stop();
    }, STEP_LASTS),
  );
}
