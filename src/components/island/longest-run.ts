/**
 * The places of a longest strictly increasing subsequence of whole numbers, by patience sorting in n log n steps
 * (Fredman, On computing the length of longest increasing subsequences, 1975). Negative numbers are passed over.
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, place) => {
    if (number < 0) return;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = place;
  });
  const run = new Set<number>();
  for (let place = tails.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) run.add(place);
  return run;
}
