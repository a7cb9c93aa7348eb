const AWAY = 'put-away';

/** Escape puts away the card of a citation, which covers text, without moving pointer or focus; leaving brings it back. */
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const cite of document.querySelectorAll('.cite:is(:hover, :focus-within)')) cite.classList.add(AWAY);
});

/** Left by pointer or focus, unless the other of the two (`held`) is still there. */
const left =
  (held: ':hover' | ':focus-within') =>
  ({ target, relatedTarget }: MouseEvent | FocusEvent): void => {
    const cite = target instanceof Element && target.closest(`.${AWAY}`);
    if (!cite || cite.matches(held) || (relatedTarget instanceof Node && cite.contains(relatedTarget))) return;
    cite.classList.remove(AWAY);
  };
addEventListener('focusout', left(':hover'));
addEventListener('pointerout', left(':focus-within'));
