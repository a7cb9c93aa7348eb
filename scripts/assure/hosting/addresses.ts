const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every match of a pattern’s first group. */
const groups = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, one]) => one ?? []);

const unescaped = (html: string): string => html.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/** An address without what follows it in code that a page shows: quotes and brackets stand there as entities. */
const ended = (address: string): string => address.split(/&(?:quot|lt|gt|#3[49]);/)[0] ?? '';

/** Attributes of HTML that hold an address, whatever it begins with. */
const LINKS = /\s(?:href|src|action|poster)="([^"]*)"/g;
/** Attributes of any name whose value begins as an address within the site does. A mere `/` may be a key. */
const ROOTED = /\s[\w:-]+="(\/[^"]+)"/g;
const IN_STYLES = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const IMPORTED = /["'`](\.\.?\/[^"'`\s]+\.js)["'`]/g;

/**
 * Addresses that a file of the built site holds, as they are written there: links, what is loaded, and whatever names the
 * site with its host or a place beneath its root, in texts and data too.
 *
 * @param file path of the file, by whose ending its kind is known
 * @param site the site’s host with its protocol: `https://report.example`
 * @param tops names of what stands at the root of the built site
 */
export function addressesIn(file: string, text: string, site: string, tops: readonly string[]): string[] {
  const whole = groups(text, new RegExp(`(${escaped(site)}[^\\s"'<>()\\\\\`|]*)`, 'g'));
  const rooted = groups(
    text,
    new RegExp(`["'\`](/(?:${tops.map(escaped).join('|')})(?:/[^"'\`\\s\\\\]*)?)["'\`]`, 'g'),
  );
  if (file.endsWith('.html')) {
    const named = [...whole.map(ended), ...groups(text, LINKS), ...groups(text, ROOTED)];
    return named.map(unescaped);
  }
  if (file.endsWith('.css')) return [...whole, ...groups(text, IN_STYLES)];
  if (file.endsWith('.js')) return [...whole, ...rooted, ...groups(text, IMPORTED)];
  return [...whole, ...rooted].map(unescaped);
}
