import { LANGS, type Lang } from '../../../src/i18n/languages.ts';

/**
 * Whether everything is opened (`npm run assure`), or of what is built alike only some (`npm test`): a page takes more than
 * a second in a real browser.
 */
export const FULL = process.env['ASSURE'] === '1';

/** The languages in which a page is tried whose code knows none: in haste the one that is written without spaces. */
export const TRIED: readonly Lang[] = FULL ? LANGS : ['zh'];
