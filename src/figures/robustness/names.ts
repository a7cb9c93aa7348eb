import type { Lang } from '../../i18n/languages.ts';
import type { Option } from './options.ts';
import { words } from './text.ts';

/** The name of an option. */
export const optionName = ({ key, value }: Option, lang: Lang): string =>
  typeof value === 'number' ? words[lang].ties(value) : (words[lang].values[key] ?? key);
