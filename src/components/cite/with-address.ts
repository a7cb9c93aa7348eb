/**
 * A text in which an address is replaced by another one. Longer addresses that begin alike stay as they are.
 *
 * @param to as a browser writes it: percent-encoded, so that no format needs to escape it
 */
export function withAddress(text: string, from: string, to: string): string {
  const end = /[\s"}),;<]|$/y;
  let made = '';
  let rest = 0;
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    end.lastIndex = at + from.length;
    if (!end.test(text)) continue;
    made += text.slice(rest, at) + to;
    rest = at + from.length;
  }
  return made + text.slice(rest);
}
