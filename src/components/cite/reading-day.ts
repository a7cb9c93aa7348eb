import { UNREAD_TEXT } from '../../citation/own/styled.ts';

/** HTML of a reference in which the day of reading is left to the reader's browser; without a script nothing stands there. */
export const readingDay = (html: string): string =>
  html.replace(
    new RegExp(`( ?)${UNREAD_TEXT.replace(/[[\]]/g, String.raw`\$&`)}`, 'g'),
    '<span data-read="$1" hidden></span>',
  );
