const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe to stand in HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** An inline link. Made as text, for a template would put spaces where the language has none. */
export const link = (address: string, text: string, className: string): string =>
  `<a class="${className}" href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
