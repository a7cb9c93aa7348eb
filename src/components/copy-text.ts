/** For how long a button shows that it has done its work, in ms. */
const SHOWN = 1500;

/**
 * Copies a text for the reader who pressed a button, which shows for a moment that it is done.
 *
 * @param text what to copy, or the promise of it
 * @returns whether that went well: false where the browser has no clipboard for this page, the reader has forbidden it,
 *   or the text could not be had
 */
export async function copyText(button: HTMLElement, text: string | Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(await text);
  } catch {
    return false;
  }
  button.dataset['done'] = '';
  setTimeout(() => delete button.dataset['done'], SHOWN);
  return true;
}
