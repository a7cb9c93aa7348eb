import type { Lang } from '../../i18n/languages.ts';

/** The forms of a figure that stand beside its page. */
export const FIGURE_FORMS = ['svg', 'png', 'csv', 'json'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** Where a form of a figure in its default state stands. */
export const figurePath = (id: string, lang: Lang, form: FigureForm): string => `figures/${id}.${lang}.${form}`;

/** Where all sources stand as figures' records hold them, for states that draw on others than the default. */
export const sourcesPath = (lang: Lang): string => `figures/sources.${lang}.json`;
