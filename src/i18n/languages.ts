/** The one list of languages. A new language is one word here; the compiler and the tests then say what is missing. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** A text that exists in every language of the site. */
export type Text = Readonly<Record<Lang, string>>;

export const isLang = (value: string): value is Lang => (LANGS as readonly string[]).includes(value);
