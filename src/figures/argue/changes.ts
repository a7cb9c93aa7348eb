/** The whole numbers after which a function takes another value than before, from one end to the other. */
export const changesOf = (of: (x: number) => unknown, from: number, to: number): number[] => {
  const values = Array.from({ length: to - from + 1 }, (_, i) => of(from + i));
  return values.flatMap((value, i) => (i > 0 && value !== values[i - 1] ? [from + i - 1] : []));
};

/** The same for one that changes at most once, asked as seldom as can be. */
export function changeOf(of: (x: number) => unknown, from: number, to: number): number[] {
  let [low, high] = [from, to];
  const first = of(low);
  if (of(high) === first) return [];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (of(middle) === first) low = middle;
    else high = middle;
  }
  return [low];
}
