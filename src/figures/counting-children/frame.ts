import { wrap } from '../shared/wrap.ts';
import { NARROW, type Ctx } from '../figure.ts';

/** The parts of a definition's label: whose count it is, and whom it counts. */
export function partsOf(label: string): { head: string; rest: string } {
  const [, head = label, rest = ''] = /^(.+?)(?:: |：)(.+)$/u.exec(label) ?? [];
  return { head, rest };
}

/** The words of one lane, broken to their place. */
export interface Heading {
  readonly head: readonly string[];
  readonly rest: readonly string[];
  /** In px. */
  readonly height: number;
}

/** Geometry that the lanes share, in px. */
export interface Frame {
  readonly narrow: boolean;
  readonly width: number;
  /** Where the ground of the lanes begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Width of the words: beside the lanes, or above them on phones. */
  readonly words: number;
  /** Space between two lanes, in which the break is drawn. */
  readonly gap: number;
}

export const LINE = 17;

export function frameFor({ width }: Pick<Ctx, 'width'>): Frame {
  if (width < NARROW) return { narrow: true, width, left: 0, right: width, words: width - 4, gap: 30 };
  const words = width < 900 ? 190 : 270;
  return { narrow: false, width, left: words + 18, right: width, words, gap: 24 };
}

export function headingOf(label: string, frame: Frame): Heading {
  const { head, rest } = partsOf(label);
  const lines = { head: wrap(head, 14, frame.words), rest: wrap(rest, 13, frame.words) };
  return { ...lines, height: (lines.head.length + lines.rest.length) * LINE + (frame.narrow ? 6 : 0) };
}
