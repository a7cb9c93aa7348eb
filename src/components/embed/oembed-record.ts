import { dataset } from '../../data/dataset.ts';
import { FORMS } from '../../figures/figure.ts';
import { figure } from '../../figures/index.ts';
import { AUTHOR } from '../../i18n/cite-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { oembed } from '../../render/share/oembed.ts';
import { picture } from '../../render/picture.ts';
import { absolute } from '../absolute.ts';
import { asset, href } from '../href.ts';
import { sharePath } from '../share-path.ts';
import { frame } from './embed-code.ts';
import { frameHeight } from './frame-height.ts';

/** Where the record of a page stands by which editors embed it: `figures/argue` has `en/oembed/figures/argue.json`. */
export const oembedPath = (lang: Lang, page: string): string => `${lang}/oembed/${page}.json`;

/**
 * The record by which editors embed a page with a figure.
 *
 * @param page the page of the figure or of a named view
 * @param query the state that it shows, as the address writes it
 */
export function oembedRecord(lang: Lang, page: string, id: string, title: string, query = ''): string {
  const shown = figure(id);
  const ctx = { lang, width: FORMS.medium, href: (to: string) => href(lang, to) };
  const state = shown.codec.fromQuery(query) as object;
  const { drawing } = picture(shown, dataset(), state, ctx, `${id}-medium`, 'medium');
  const t = strings(lang);
  const height = frameHeight(drawing.plot.height ?? 0);
  const address = absolute(href(lang, `embed/${id}`)) + (query && `?${query}`);
  return oembed({
    title,
    author: AUTHOR[lang],
    provider: `${t.site.name} · ${t.site.nameOther}`,
    home: absolute(href(lang)),
    frame: frame({ address, title, height }),
    width: FORMS.medium,
    height,
    picture: absolute(asset(sharePath(href(lang, page), import.meta.env.BASE_URL))),
  });
}
