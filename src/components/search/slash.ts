/** Where a reader's wish to keep the key for other things is remembered. */
const KEPT = 'slash';
const TYPING = 'input, select, textarea, [contenteditable]';

/** `/` opens the search, or goes to its field on the search page, unless the reader is typing or has turned it off. */
addEventListener('keydown', (event) => {
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.defaultPrevented
  )
    return;
  if (event.target instanceof Element && event.target.closest(TYPING)) return;
  try {
    if (localStorage.getItem(KEPT) === 'off') return;
  } catch {
    // Without storage the key cannot have been turned off.
  }
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-field');
  if (field) field.select();
  else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
});
