import { CARD } from './card.ts';

/** What a record for oEmbed tells of a page. */
export interface Embeddable {
  readonly title: string;
  readonly author: string;
  /** Name of the site, and its home with host. */
  readonly provider: string;
  readonly home: string;
  /** The frame, as HTML, and its size in px. */
  readonly frame: string;
  readonly width: number;
  readonly height: number;
  /** Address of the picture by which the page is shared, with host. */
  readonly picture: string;
}

/** For how long, in seconds, the record of a version may be kept: a day. */
const KEPT = 86_400;

/** An answer of the type “rich” (oEmbed 1.0, §2.3.4), as text. Since it is a file, it answers every size alike. */
export const oembed = ({ title, author, provider, home, frame, width, height, picture }: Embeddable): string =>
  JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    author_name: author,
    provider_name: provider,
    provider_url: home,
    cache_age: KEPT,
    html: frame,
    width,
    height,
    thumbnail_url: picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  });
