/** Does what the next picture need not wait for once that has been painted. */
export const afterPaint = (then: () => void): number => requestAnimationFrame(() => setTimeout(then));

/** Does what may wait when the browser has nothing else to do, within half a second; at once where a browser can't tell. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 500 });
  else then();
}
