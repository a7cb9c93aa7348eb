import type { Drawn } from '../export/drawn.ts';

/** A picture as it stands on a built page, with what it shows in words. */
export interface PagePicture extends Drawn {
  readonly alt: string;
}

const PLOT = /<svg\b[^>]*\bclass="plot\b[^>]*>[^]*?<\/svg>/g;
const HEAD = /^<svg\b[^>]*>/;

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Name of a figure without its form: `argue-wide-title` is a title of `argue`. */
const figureOf = (svg: string): string =>
  attribute(HEAD.exec(svg)?.[0] ?? '', 'aria-labelledby').replace(/-(?:narrow|medium|wide)?-?title$/, '');

/** The forms of the first figure on a page; none where it has no figure. */
export function picturesOn(html: string): PagePicture[] {
  const all = html.match(PLOT) ?? [];
  const first = figureOf(all[0] ?? '');
  return all
    .filter((svg) => figureOf(svg) === first)
    .map((svg) => {
      const [, , width = 0, height = 0] = attribute(HEAD.exec(svg)?.[0] ?? '', 'viewBox')
        .split(' ')
        .map(Number);
      return { svg, width, height, alt: /<desc\b[^>]*>([^<]*)</.exec(svg)?.[1] ?? '' };
    });
}
