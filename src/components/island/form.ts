/** The state of a figure as its form holds it: key → text as the address writes it. */
export type Texts = Readonly<Record<string, string>>;

const parts = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-key]')];
const inputs = (part: HTMLElement) => [...part.querySelectorAll<HTMLInputElement>('input')];

/** Options of a field that finds by name: what may be typed, and the value that it stands for. */
const named = (part: HTMLElement) =>
  [...part.querySelectorAll('option')].map((option) => ({ name: option.value, value: option.dataset['value'] ?? '' }));

const chips = (part: HTMLElement) =>
  [...part.querySelectorAll<HTMLElement>('.chips [data-value]')].map((one) => one.dataset['value'] ?? '');

/** One collected value with the button that takes it out again. */
function chip(part: HTMLElement, value: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const name = named(part).find((option) => option.value === value)?.name ?? value;
  button.type = 'button';
  button.textContent = `${name} ×`;
  button.setAttribute('aria-label', `${part.dataset['remove'] ?? ''}${name}`);
  item.dataset['value'] = value;
  button.addEventListener('click', () => {
    item.remove();
    part.dispatchEvent(new Event('input', { bubbles: true }));
  });
  item.append(button);
  return item;
}

function read(part: HTMLElement): string {
  const [input] = inputs(part);
  switch (part.dataset['kind']) {
    case 'several':
      return inputs(part)
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join('~');
    case 'slider':
      return Number(input?.value) > Number(part.dataset['last'])
        ? (part.dataset['beyond'] ?? '')
        : (input?.value ?? '');
    case 'find': {
      const typed = input?.value.trim().toLowerCase() ?? '';
      return named(part).find(({ name }) => name.toLowerCase() === typed)?.value ?? '';
    }
    case 'picks': {
      const typed = input?.value.trim() ?? '';
      const found = named(part).find(({ name }) => name === typed)?.value;
      const kept = chips(part);
      return (found && !kept.includes(found) ? [...kept, found] : kept).slice(-Number(part.dataset['most'])).join('.');
    }
    default:
      return part.querySelector('select')?.value ?? inputs(part).find(({ checked }) => checked)?.value ?? '';
  }
}

function write(part: HTMLElement, text: string): void {
  const [input] = inputs(part);
  const select = part.querySelector('select');
  switch (part.dataset['kind']) {
    case 'several': {
      const chosen = new Set(text.split('~'));
      for (const box of inputs(part)) box.checked = chosen.has(box.value);
      return;
    }
    case 'slider':
      if (input) {
        const beyond = text === part.dataset['beyond'];
        input.value = beyond ? String(Number(part.dataset['last']) + Number(input.step)) : text;
        speak(part);
      }
      return;
    case 'find':
      // What is being typed is left alone until it stands for something else.
      if (input && read(part) !== text) input.value = named(part).find(({ value }) => value === text)?.name ?? '';
      return;
    case 'picks':
      if (input && named(part).some(({ name }) => name === input.value.trim())) input.value = '';
      if (chips(part).join('.') === text) return;
      part.querySelector('.chips')?.replaceChildren(
        ...text
          .split('.')
          .filter(Boolean)
          .map((value) => chip(part, value)),
      );
      return;
    default:
      if (select) select.value = [...select.options].some(({ value }) => value === text) ? text : '';
      for (const radio of inputs(part)) radio.checked = radio.value === text;
  }
}

const MINUS = '−';
const WRITE: Readonly<Record<string, (value: number) => string>> = {
  share: (value) => `${Math.round(value * 100)}%`,
  signed: (value) => (value > 0 ? `+${value}` : String(value).replace('-', MINUS)),
};

/** Writes the value of a slider beside it and where a screen reader finds it. */
export function speak(part: HTMLElement): void {
  const [input] = inputs(part);
  const output = part.querySelector('output');
  if (!input) return;
  const value = Number(input.value);
  const beyond = value > Number(part.dataset['last']);
  const write = WRITE[part.dataset['as'] ?? ''] ?? String;
  const text = beyond ? (part.dataset['beyondLabel'] ?? '') : write(value);
  const said = part.dataset['said'];
  const spoken = said ? `${text} · ${said}` : text;
  if (input.getAttribute('aria-valuetext') !== spoken) input.setAttribute('aria-valuetext', spoken);
  if (output && output.textContent !== text) output.textContent = text;
}

/** What the reader has set. */
export const readForm = (form: HTMLFormElement): Texts =>
  Object.fromEntries(parts(form).map((part) => [part.dataset['key'] ?? '', read(part)]));

/** Sets the form to a state. */
export function writeForm(form: HTMLFormElement, texts: Texts): void {
  for (const part of parts(form)) write(part, texts[part.dataset['key'] ?? ''] ?? '');
}
