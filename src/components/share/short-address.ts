import { differing, nearestView } from '../../figures/nearest-view.ts';
import type { NamedView } from '../../figures/named-views.ts';
import type { Lang } from '../../i18n/languages.ts';
import { asset } from '../href.ts';
import { viewsPath } from '../views-path.ts';
import { whole, type Subject } from './subject.ts';

/** A view of the list that a browser loads. */
export type ListedView = Pick<NamedView, 'id' | 'figure' | 'query'> & { readonly title: string };

/** A short address, and in what its view differs from the state on screen. */
export interface ShortAddress {
  readonly address: string;
  /** Title of the view; null for the figure's own address. */
  readonly title: string | null;
  readonly differs: readonly string[];
}

async function views(lang: Lang): Promise<readonly ListedView[]> {
  const answer = await fetch(asset(viewsPath(lang)));
  if (!answer.ok) throw new Error(`views: ${answer.status}`);
  return (await answer.json()) as readonly ListedView[];
}

/** What the handle of a parameter is called on the page. */
function labelOf({ figure, words }: Subject, parameter: string): string {
  const key = parameter.split('.').at(-1) ?? '';
  const handle = figure.querySelector(`[data-key="${CSS.escape(key)}"]`);
  return handle?.querySelector('legend, label')?.textContent.trim() ?? words.setting;
}

/** The short address nearest to the state on screen. Rejects without a network. */
export async function shortAddress(subject: Subject): Promise<ShortAddress> {
  const { id, lang, query } = subject;
  const own = (await views(lang)).filter((one) => one.figure === id);
  const { view } = nearestView(own, query);
  return {
    address: whole(lang, view ? `view/${view.id}` : `figures/${id}`),
    title: view?.title ?? null,
    differs: [...new Set(differing(view?.query ?? '', query).map((key) => labelOf(subject, key)))],
  };
}
