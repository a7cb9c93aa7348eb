import { FAMILIES } from './faces.ts';

/** A part of a document with a running head of its own; without one its sheets bear none. */
export interface Part {
  /** Name of its kind of page in CSS. */
  readonly sheet: string;
  readonly head?: string | undefined;
}

/** A text as CSS writes it between quotation marks. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`).replace(/\s*\n\s*/g, ' ')}"`;

const SIZE = 'size: A4; margin: 18mm 22mm;';
const box = (at: string, content: string, align: string) =>
  `@${at} { content: ${content}; font: 400 7.5pt ${FAMILIES.sans}; color: #444; text-align: ${align}; vertical-align: middle; }`;

/** Families and colours that hold on paper whatever the machine has. */
export const FACES_SHEET = `:root { --sans: ${FAMILIES.sans}; --serif: ${FAMILIES.serif}; --face: ${FAMILIES.serif}; }
.paper { --face: ${FAMILIES.serif}; }`;

/**
 * The kinds of page of a document in parts: at the head the report and the part, at the foot the page and how many there
 * are. CSS has no way to take a running head out of the text, so each part gets a kind of page of its own.
 *
 * @param title what stands at the outer head of every page
 */
export const pagesSheet = (parts: readonly Part[], title: string): string =>
  parts
    .map(({ sheet, head }) => {
      const boxes =
        head === undefined
          ? ''
          : [
              box('top-left', quoted(head), 'left'),
              box('top-right', quoted(title), 'right'),
              box('bottom-right', 'counter(page) " / " counter(pages)', 'right'),
            ].join(' ');
      return `@page ${sheet} { ${SIZE} ${boxes} }\n[data-sheet="${sheet}"] { page: ${sheet}; }`;
    })
    .join('\n');
