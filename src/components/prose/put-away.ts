const AWAY = 'put-away';

/** Escape puts away the card of a citation, which covers text, without moving pointer or focus; leaving brings it back. */
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const cite of document.querySelectorAll('.cite:is(:hover, :focus-within)')) {
    cite.classList.add(AWAY);
    const back = (): void => {
      if (!cite.matches(':is(:hover, :focus-within)')) cite.classList.remove(AWAY);
    };
    cite.addEventListener('pointerleave', back, { once: true });
    cite.addEventListener('focusout', () => setTimeout(back), { once: true });
  }
});
