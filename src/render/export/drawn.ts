/** A picture of a figure as markup, and its size in px. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Nothing but a page needs these. */
const PAGE_ONLY =
  / (?:tabindex|data-[\w-]+|role|aria-[\w-]+)="[^"]*"|<title id="[^"]*">[^<]*<\/title>|<desc id="[^"]*">[^<]*<\/desc>/g;

/** An ampersand that begins no entity: HTML allows it in addresses, XML doesn't. */
const BARE = /&(?!(?:amp|lt|gt|quot|#\d+);)/g;

/**
 * A picture made for a page as it is set into another: placed, without what is only for the page, and as XML.
 *
 * @param x left edge in px, as `y` for the upper one
 * @param scale how much larger it becomes
 */
export function placed({ svg, width, height }: Drawn, x: number, y: number, scale = 1): string {
  const plain = svg.replaceAll('&nbsp;', '\u00a0').replace(BARE, '&amp;').replace(PAGE_ONLY, '');
  const inside = plain.slice(plain.indexOf('>') + 1);
  const size = [width * scale, height * scale].map((n) => Math.round(n * 100) / 100);
  const box = `x="${x}" y="${y}" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${width} ${height}"`;
  const type = 'fill="currentColor" font-size="12" text-anchor="middle" overflow="visible"';
  return `<svg class="plot" ${box} ${type}>${inside}`;
}
