import { wrap } from './wrap.ts';

/** Lines as in `wrap`, and no more of them, but of about one length, so that no last word stands alone. */
export function balanced(text: string, size: number, width: number): readonly string[] {
  const wanted = wrap(text, size, width).length;
  let best = wrap(text, size, width);
  for (let narrower = width - size; narrower > width / 3; narrower -= size / 2) {
    const lines = wrap(text, size, narrower);
    if (lines.length > wanted) break;
    best = lines;
  }
  return best;
}
