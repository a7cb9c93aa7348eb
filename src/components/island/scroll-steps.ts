/** A thin band across the screen, low enough to be clear of the picture; the step that crosses it is the one that is read. */
const BAND = '-75% 0px -24% 0px';

/** Whether the style sheet keeps the picture in sight while its steps go by: not on small screens, nor for less motion. */
const follows = (steps: Element): boolean => getComputedStyle(steps).getPropertyValue('--follows').trim() === '1';

/**
 * Takes each step as a reader scrolls past it, forwards or backwards. The page scrolls as any other.
 *
 * @param take sets the figure to the query of a step
 */
export function followSteps(steps: Element, take: (query: string) => void): void {
  const observer = new IntersectionObserver(
    (crossings) => {
      const read = crossings.findLast(({ isIntersecting }) => isIntersecting)?.target;
      if (read instanceof HTMLElement && follows(steps)) take(read.dataset['query'] ?? '');
    },
    { rootMargin: BAND },
  );
  for (const step of steps.children) observer.observe(step);
}
