import { NARROW, type Ctx } from '../figure.ts';

/** Geometry of the timeline, in px. */
export interface Frame {
  readonly narrow: boolean;
  readonly width: number;
  /** Where the time begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Width of the words: beside the lanes, or above them on phones. */
  readonly words: number;
  /** Radius of a policy and of a programme. */
  readonly r: number;
  readonly x: (year: number) => number;
}

export function frameFor({ width }: Pick<Ctx, 'width'>, { first, end }: { first: number; end: number }): Frame {
  const narrow = width < NARROW;
  const words = narrow ? width : width < 900 ? 150 : 190;
  const [left, right] = narrow ? [6, width - 6] : [words + 12, width - 8];
  return {
    narrow,
    width,
    left,
    right,
    words,
    r: narrow ? 4.5 : 5.5,
    x: (year) => left + ((year - first) / (end - first)) * (right - left),
  };
}

/** Levels above and below the middle of a lane, so that marks that would touch stand apart; nearest to it first. */
export function levels(places: readonly number[], apart: number): number[] {
  const taken: { x: number; level: number }[] = [];
  return places.map((x) => {
    const free = (level: number) => taken.every((one) => one.level !== level || Math.abs(one.x - x) >= apart);
    let level = 0;
    for (let i = 1; !free(level) && i < 20; i++) level = i % 2 === 0 ? i / 2 : -(i + 1) / 2;
    taken.push({ x, level });
    return level;
  });
}
