import { LANGS } from '../i18n/languages.ts';

/** One page a language, for `getStaticPaths`. */
export const languagePaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
