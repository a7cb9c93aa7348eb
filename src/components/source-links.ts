import { citeInline } from '../citation/cite-inline.ts';
import { dataset } from '../data/dataset.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { link } from '../render/html.ts';
import { addressOf } from './href.ts';

/** Sources by their labels, each a link to its entry on the page of all sources, as HTML. Throws if there is none such. */
export const sourceLinks = (ids: readonly string[], lang: Lang): string =>
  ids
    .map((id) => {
      const source = dataset().sourceById.get(id);
      if (!source) throw new Error(`source "${id}" is not in data/sources.json. Add it there, or correct the id`);
      return link(addressOf(lang, `sources#source-${id}`), citeInline(source, lang), 'source');
    })
    .join(strings(lang).punctuation.semicolon);
