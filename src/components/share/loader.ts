import type { SharePart } from '../../i18n/share-words.ts';

/** A way of the bar opens its part of the dialog; without a network it stays the link that it is. */
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const way = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-part]') : null;
  const bar = way?.closest<HTMLElement>('[data-share]');
  if (!way || !bar) return;
  event.preventDefault();
  import('./dialog.ts')
    .then(({ openShare }) => openShare(bar, way.dataset['part'] as SharePart))
    .catch(() => location.assign(way.href));
});

for (const way of document.querySelectorAll('[data-share] [data-part]')) way.setAttribute('aria-haspopup', 'dialog');
