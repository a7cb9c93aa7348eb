import type { PlaceWords } from '../../i18n/place-words.ts';

/** The questions one at a time: which of them is shown, and the buttons that lead to the others. */
export class Steps {
  private readonly fields: HTMLElement[];
  private readonly bar: HTMLElement | null;
  private readonly mode: HTMLElement | null;
  private at = 0;

  /** @param go asks for a question by its number, from 1; empty for all of them */
  constructor(
    private readonly form: HTMLFormElement,
    private readonly words: PlaceWords,
    private readonly go: (at: string) => void,
  ) {
    this.fields = [...form.querySelectorAll<HTMLElement>('[data-key]')];
    this.bar = form.querySelector<HTMLElement>('[data-steps]');
    this.mode = form.querySelector<HTMLElement>('[data-mode]');
    document.addEventListener('click', (event) => this.followed(event));
  }

  /** A link to a question that is hidden shows that question. */
  private followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#ask-"]') : null;
    const number = this.fields.findIndex(({ id }) => `#${id}` === link?.hash) + 1;
    if (this.at > 0 && number > 0) this.go(String(number));
  }

  /** Goes where a button leads, if it is one of those for going. */
  press(button: HTMLButtonElement): void {
    if ('mode' in button.dataset) {
      this.go(this.at > 0 ? '' : '1');
      this.form.scrollIntoView();
    }
    const step = Number(button.dataset['step'] ?? 0);
    const next = this.at + step;
    if (step !== 0 && next >= 1 && next <= this.fields.length) {
      this.go(String(next));
      this.fields[next - 1]?.querySelector<HTMLInputElement>('input:checked')?.focus();
    }
  }

  /** Shows one question, or all of them where the text is empty. */
  show(text: string): void {
    this.at = Number(text);
    const { at, bar, mode, words } = this;
    this.fields.forEach((field, i) => (field.hidden = at > 0 && i + 1 !== at));
    for (const group of this.form.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = at > 0 && !group.querySelector('[data-key]:not([hidden])');
    if (mode) {
      mode.textContent = at > 0 ? words.allAtOnce : words.oneByOne;
    }
    if (!bar) return;
    bar.hidden = at === 0;
    const count = bar.querySelector('[data-step-text]');
    if (count) count.textContent = at > 0 ? words.step(at, this.fields.length) : '';
    for (const button of bar.querySelectorAll('button')) {
      const to = at + Number(button.dataset['step']);
      button.disabled = to < 1 || to > this.fields.length;
    }
  }
}
