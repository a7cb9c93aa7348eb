import { dataset } from '../data/dataset.ts';
import { FORMS } from '../figures/figure.ts';
import { figure } from '../figures/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { picture } from '../render/picture.ts';
import { href } from './href.ts';

/** What a figure shows in one state, in a sentence. The picture from which it is taken is the one that stands on its page. */
export const findingOf = (lang: Lang, id: string, state: object = {}): string => {
  const ctx = { lang, width: FORMS.wide, href: (page: string) => href(lang, page) };
  return picture(figure(id), dataset(), state, ctx, `${id}-wide`, 'wide').drawing.takeaway;
};
