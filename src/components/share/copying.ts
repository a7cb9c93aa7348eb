import type { ShareWords } from '../../i18n/share-words.ts';
import { copyText } from '../copy-text.ts';
import { h } from './h.ts';

/**
 * A field with a text to take along, and a button that copies it. Where the browser refuses, the text is selected.
 *
 * @param say tells those who hear the page what became of it
 */
export function copying(
  label: string,
  text: string,
  rows: number,
  t: ShareWords,
  say: (words: string) => void,
): HTMLElement {
  const field = h('textarea', { value: text, readOnly: true, rows, spellcheck: false });
  const button = h('button', { type: 'button', ariaLabel: t.copyOf(label) }, t.copy);
  field.addEventListener('focus', () => field.select());
  button.addEventListener('click', () => {
    void copyText(button, text).then((copied) => {
      if (!copied) field.focus();
      say(copied ? t.copied : t.failed);
    });
  });
  return h('div', { className: 'copying' }, h('label', {}, h('span', {}, label), field), button);
}
