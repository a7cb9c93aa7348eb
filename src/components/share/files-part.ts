import { figurePath, type FigureForm } from '../../render/export/figure-path.ts';
import { asset, href } from '../href.ts';
import { saveFile } from '../save-file.ts';
import { h } from './h.ts';
import type { Subject } from './subject.ts';

/** Links to the figure as it stands, in some forms. Those of the default state were made at build. */
export function filesPart(
  { id, lang, query, shown, words: t }: Subject,
  forms: readonly FigureForm[],
  say: (words: string) => void,
): HTMLElement {
  const links = forms.map((form) => {
    const link = h('a', { href: asset(figurePath(id, lang, form)), download: '' }, t.files[form]);
    if (query !== '')
      link.addEventListener('click', (event) => {
        event.preventDefault();
        say(t.making);
        Promise.all([import('../island/export.ts'), shown()])
          .then(async ([{ formOf }, now]) => {
            const file = await formOf(form, now);
            saveFile(file);
            say(file.name);
          })
          .catch(() => say(t.noFile));
      });
    return h('li', {}, link);
  });
  return h('ul', {}, ...links);
}

/** The figure as it stands, as tables, and the way to all of the data. */
export const dataPart = (subject: Subject, say: (words: string) => void): HTMLElement =>
  h(
    'div',
    {},
    filesPart(subject, ['csv', 'json'], say),
    h('p', {}, h('a', { href: href(subject.lang, 'data') }, subject.words.dataset)),
  );
