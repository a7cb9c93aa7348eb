/** Name under which a browser remembers that its reader has turned the `/` key off. */
const KEPT = 'slash';

/** Lets a reader turn the `/` key off, as someone must who speaks to the computer or types by accident. */
export function keepsSlash(box: HTMLInputElement | null): void {
  if (!box) return;
  try {
    box.checked = localStorage.getItem(KEPT) !== 'off';
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, 'off');
    });
  } catch {
    box.disabled = true;
  }
}
