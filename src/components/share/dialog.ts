import { SHARE_PARTS, type SharePart } from '../../i18n/share-words.ts';
import { citePart } from './cite-part.ts';
import { embedPart } from './embed-part.ts';
import { dataPart, filesPart } from './files-part.ts';
import { h } from './h.ts';
import { linkPart } from './link-part.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Tells those who hear the page, and those who see it, what became of what they asked for. */
type Say = (words: string) => void;

const PARTS: Readonly<Record<SharePart, (subject: Subject, say: Say) => HTMLElement | Promise<HTMLElement>>> = {
  link: linkPart,
  embed: embedPart,
  picture: (subject, say) => filesPart(subject, ['svg', 'png'], say),
  data: dataPart,
  cite: citePart,
};

/** One way of taking the figure along, of which one at a time is open. What is in it is made when it first opens. */
function section(part: SharePart, subject: Subject, say: Say): HTMLDetailsElement {
  const details = h('details', { name: 'share' }, h('summary', {}, subject.words.parts[part]));
  details.addEventListener(
    'toggle',
    () => {
      const waiting = h('p', { className: 'muted' }, subject.words.loading);
      details.append(waiting);
      void Promise.resolve(PARTS[part](subject, say)).then((made) => waiting.replaceWith(made));
    },
    { once: true },
  );
  return details;
}

/**
 * Opens the dialog by which a figure is taken along, as it stands on screen. Rejects if what it needs can't be loaded.
 *
 * @param bar the bar beneath the figure
 * @param part the way that is open at first
 */
export async function openShare(bar: HTMLElement, part: SharePart): Promise<void> {
  const subject = await subjectOf(bar);
  const { words: t } = subject;
  const status = h('p', { className: 'share-said', role: 'status' });
  const say: Say = (words) => {
    status.textContent = '';
    // A word that is said twice is heard twice only where it was gone for a moment.
    setTimeout(() => (status.textContent = words), 50);
  };
  const close = h('button', { type: 'button', className: 'proof-close', ariaLabel: t.close }, '×');
  const title = h('h2', { id: 'share-title', className: 'share-title' }, subject.title);
  const parts = SHARE_PARTS.map((each) => section(each, subject, say));
  const dialog = h(
    'dialog',
    { className: 'share-dialog' },
    h(
      'div',
      { className: 'share-head' },
      h(
        'div',
        {},
        h('p', { className: 'small muted' }, `${subject.number} · ${subject.query ? t.now : t.default}`),
        title,
      ),
      close,
    ),
    ...parts,
    status,
  );
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // A dialog that closes gives the focus back to what opened it.
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const first = parts[SHARE_PARTS.indexOf(part)];
  if (first) first.open = true;
  first?.querySelector('summary')?.focus();
}
