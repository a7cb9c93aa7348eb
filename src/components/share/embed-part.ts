import { embedCode } from '../embed/embed-code.ts';
import { asset, href } from '../href.ts';
import { copying } from './copying.ts';
import { h } from './h.ts';
import { whole, type Subject } from './subject.ts';

/** The code by which another page holds the state on screen, and how that will look. */
export function embedPart(subject: Subject, say: (words: string) => void): HTMLElement {
  const { words: t, lang, id, query, title, height } = subject;
  const address = whole(lang, `embed/${id}`, query);
  const code = embedCode({ address, title, height, script: new URL(asset('embed.js'), location.origin).href });
  return h(
    'div',
    {},
    copying(t.embedCode, code, 5, t, say),
    h('p', {}, t.embedNote),
    h(
      'p',
      { className: 'share-links' },
      h('a', { href: address }, t.preview),
      h('a', { href: href(lang, 'embed') }, t.how),
    ),
  );
}
