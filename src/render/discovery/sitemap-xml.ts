/** A page as the sitemap lists it; addresses are whole, and written as in XML. */
export interface ListedPage {
  readonly address: string;
  /** The same page by language tag, `x-default` included. */
  readonly alternates: readonly (readonly [lang: string, address: string])[];
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** What the head of a built page says of where it stands; null for a page that is not to be found by search engines. */
export function listedPage(html: string): ListedPage | null {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = (pattern: RegExp) => head.match(pattern) ?? [];
  const hidden = tags(/<meta [^>]*name="robots"[^>]*>/g).some((tag) => attribute(tag, 'content')?.includes('noindex'));
  const links = tags(/<link [^>]*>/g);
  const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
  const address = canonical && attribute(canonical, 'href');
  if (hidden || address === undefined) return null;
  const alternates = links.flatMap((tag): [string, string][] => {
    const [lang, href] = [attribute(tag, 'hreflang'), attribute(tag, 'href')];
    return attribute(tag, 'rel') === 'alternate' && lang !== undefined && href !== undefined ? [[lang, href]] : [];
  });
  return { address, alternates };
}

/** Pages as a sitemap (sitemaps.org 0.9) in which each names its other languages; without dates, for none is known. */
export function sitemapXml(pages: readonly ListedPage[]): string {
  const urls = pages.map(({ address, alternates }) => {
    const links = alternates.map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
    return `<url><loc>${address}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
