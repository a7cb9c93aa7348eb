import { escapeHtml } from '../../render/html.ts';

/** What a page needs to hold a figure. */
export interface EmbedCode {
  /** Address of the embedded page, state included, with host. */
  readonly address: string;
  /** Address of the script by which frames take the height of what is in them, with host. */
  readonly script: string;
  readonly title: string;
  /** Height in px until the script knows better. */
  readonly height: number;
}

/**
 * What a figure may do in a frame: run its scripts, fetch its own data, which it may as what it is alone, and open links
 * outside. It cannot lead the page around it elsewhere, which a frame without bounds can.
 */
const BOUNDS = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The frame alone. */
export const frame = ({ address, title, height }: Omit<EmbedCode, 'script'>): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" sandbox="${BOUNDS}" style="border:0"></iframe>`;

/** Lines to paste into a page: the script, which can be left out, then the frame. */
export const embedCode = ({ script, ...rest }: EmbedCode): string =>
  `<script async src="${escapeHtml(script)}"></script>\n${frame(rest)}\n`;
