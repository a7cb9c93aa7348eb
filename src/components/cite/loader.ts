/** Blocks whose buttons work. */
const bound = new WeakSet<Element>();

function reach(block: EventTarget | null): void {
  if (!(block instanceof HTMLDetailsElement) || !block.matches('.citation[open]') || bound.has(block)) return;
  bound.add(block);
  void import('./block.ts').then(
    ({ bind }) => bind(block),
    () => bound.delete(block),
  );
}

/** Opens the block that the address names, as a link “Cite” beside a figure does. */
function openNamed(): void {
  const block = document.getElementById(location.hash.slice(1));
  if (block instanceof HTMLDetailsElement && block.matches('.citation')) block.open = true;
}

// `toggle` does not bubble.
document.addEventListener('toggle', ({ target }) => reach(target), true);
addEventListener('hashchange', openNamed);
openNamed();
document.querySelectorAll('.citation[open]').forEach(reach);
