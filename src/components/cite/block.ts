import { copyText } from '../copy-text.ts';
import { saveFile } from '../save-file.ts';
import { withAddress } from './with-address.ts';

/** Today where the reader is, as `2026-11-30`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Marks a text, so that a reader whose browser does not let the page copy can do it by hand. */
function select(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

/**
 * Makes a block of citations work: its buttons copy, the day of reading is filled in, and the address of a figure
 * follows the figure's state, in the texts and in the files.
 */
export function bind(block: HTMLDetailsElement): void {
  const address = block.dataset['address'] ?? '';
  const status = block.querySelector('[role="status"]');
  const links = [...block.querySelectorAll<HTMLAnchorElement>('.citation-text a[data-carries]')];
  const current = () => links[0]?.href ?? address;
  const say = (words: string | undefined) => {
    if (status) status.textContent = words ?? '';
  };
  const follow = () => {
    for (const link of links) if (link.textContent !== link.href) link.textContent = link.href;
  };
  const textOf = async (file: HTMLAnchorElement): Promise<string> => {
    const answer = await fetch(file.href);
    if (!answer.ok) throw new Error(`${file.href}: ${answer.status}`);
    return withAddress(await answer.text(), address, current());
  };

  const copy = async (button: HTMLButtonElement): Promise<void> => {
    const beside = button.previousElementSibling;
    const file = beside?.matches('[data-file]') ? (beside as HTMLAnchorElement) : undefined;
    const copied = await copyText(button, file ? textOf(file) : ((beside as HTMLElement | null)?.innerText ?? ''));
    if (!copied && beside && !file) select(beside);
    say(block.dataset[copied ? 'copied' : 'failed']);
  };

  for (const day of block.querySelectorAll<HTMLElement>('[data-read]')) {
    day.textContent = `${day.dataset['read'] ?? ''}[${today()}]`;
    day.hidden = false;
  }
  for (const button of block.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
  for (const file of block.querySelectorAll<HTMLAnchorElement>('a[data-file]'))
    file.addEventListener('click', (event) => {
      if (current() === address) return;
      event.preventDefault();
      const name = file.pathname.split('/').at(-1) ?? '';
      void textOf(file).then((text) =>
        saveFile({ name, blob: new Blob([text], { type: 'text/plain;charset=utf-8' }) }),
      );
    });
  follow();
  // Whatever changes a figure writes its state into the links that carry it.
  if (links.length > 0) new MutationObserver(follow).observe(block, { subtree: true, attributeFilter: ['href'] });
}
