import { isLang, type Lang } from '../../i18n/languages.ts';
import { shareWords, type ShareWords } from '../../i18n/share-words.ts';
import { addressOf } from '../href.ts';
import { query } from '../island/address.ts';
import type { Shown } from '../island/export.ts';
import { viewOf, type View } from '../island/views.ts';

/** A figure in the state in which a reader takes it along. */
export interface Subject {
  readonly id: string;
  readonly lang: Lang;
  readonly words: ShareWords;
  /** Number and title, as they stand above the figure. */
  readonly number: string;
  readonly title: string;
  /** The figure's element. */
  readonly figure: HTMLElement;
  readonly view: View;
  /** The state as the address writes it; empty in the default state. */
  readonly query: string;
  /** Height in px of a frame that holds the figure, about. */
  readonly height: number;
  /** The figure as it stands, with its rows. Rejects without a network. */
  readonly shown: () => Promise<Shown>;
}

/** Address of a page of the site, with host, in a state. */
export const whole = (lang: Lang, page: string, state = ''): string =>
  new URL(addressOf(lang, page), location.origin).href + (state && `?${state}`);

const textOf = (figure: Element, part: string) => figure.querySelector(part)?.textContent.trim() ?? '';

async function rowsAt(address: string): Promise<readonly unknown[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as readonly unknown[];
}

/**
 * The figure beneath which a bar stands. Its state is the one that its page fixes, or else that of the address, in which
 * every change is written. Rejects if its code can't be loaded.
 */
export async function subjectOf(bar: HTMLElement): Promise<Subject> {
  const { share: id = '', query: fixed, rows = '', height } = bar.dataset;
  const figure = bar.closest('figure');
  if (!figure) throw new Error('the bar stands in no figure');
  const code = document.documentElement.lang.slice(0, 2);
  const lang = isLang(code) ? code : 'en';
  const view = await viewOf(id);
  const state = view.codec.fromQuery(fixed ?? query());
  const legend = figure.querySelector('.legend') !== null;
  return {
    id,
    lang,
    words: shareWords[lang],
    number: textOf(figure, '.figure-number'),
    title: textOf(figure, '.figure-title'),
    figure,
    view,
    query: view.codec.toQuery(state),
    height: Number(height),
    shown: async () => ({ id, lang, view, state, legend, rows: await rowsAt(rows) }),
  };
}
