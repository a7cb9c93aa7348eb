import { px } from './elements.ts';

/** A place in px. */
export type Spot = readonly [x: number, y: number];

/** A tenth of a px as short as SVG allows: `-.3`. */
const short = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');
const tenths = (value: number): number => Math.round(value * 10);
const after = (text: string): string => (text.startsWith('-') ? text : ` ${text}`);

/** A path through some spots, written relatively, since it goes through many hundreds of them. */
export function trace(spots: readonly Spot[]): string {
  const [first, ...more] = spots;
  if (!first) return '';
  let [x, y] = [tenths(first[0]), tenths(first[1])];
  const steps = more.map(([nextX, nextY]) => {
    const [dx, dy] = [tenths(nextX) - x, tenths(nextY) - y];
    [x, y] = [x + dx, y + dy];
    return `${short(dx)}${after(short(dy))}`;
  });
  return `M${px(first[0])},${px(first[1])}l${steps.join(' ').replaceAll(' -', '-')}`;
}

/** Upright hairs, each from its upper to its lower end; heights in whole px, which is all that can be seen of them. */
export function hairs(ends: readonly { readonly x: number; readonly top: number; readonly foot: number }[]): string {
  let [x, y] = [0, 0];
  const steps = ends.map(({ x: nextX, top, foot }) => {
    const [dx, dy, length] = [tenths(nextX) - x, Math.round(top) - y, Math.round(foot) - Math.round(top)];
    [x, y] = [x + dx, Math.round(foot)];
    return `m${short(dx)}${after(String(dy))}v${length}`;
  });
  return steps.join('');
}

/** Bars side by side on a foot, each of one width and of a height in half px; neighbours of one height are one bar. */
export function bars(x: number, foot: number, width: number, heights: readonly number[]): string {
  let [at, last, d] = [x, 0, ''];
  heights.forEach((height, i) => {
    if (height === last) return;
    const here = x + i * width;
    if (here > at) d += `h${short(tenths(here) - tenths(at))}`;
    d += `v${short(tenths(last) - tenths(height))}`;
    [at, last] = [here, height];
  });
  if (d === '') return '';
  return `M${px(x)},${px(foot)}${d}H${px(x + heights.length * width)}V${px(foot)}Z`;
}
