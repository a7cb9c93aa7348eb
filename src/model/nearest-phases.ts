/** A place on the map: the two scores, null where nothing is known. */
export interface Spot {
  readonly initiation: number | null;
  readonly integration: number | null;
}

/** A phase with its place and the number of codes behind it. */
export interface SpottedPhase extends Spot {
  /** Names the phase: `blue-letter#first`. */
  readonly key: string;
  readonly known: number;
}

export interface Near<Phase> {
  readonly phase: Phase;
  /** 0 at the same place, 1 a whole axis away, √2 from one corner to the opposite one. */
  readonly distance: number;
  /** How much further the phase is on the social side, −4 to 4. */
  readonly initiation: number;
  /** How much more integrated the phase is, −2 to 2. */
  readonly integration: number;
}

/** Lengths of the two scales, so that both count the same. */
const LENGTHS = { initiation: 4, integration: 2 } as const;

/** Straight-line distance, each score's difference taken as a share of its scale. */
export const distanceOf = (initiation: number, integration: number): number =>
  Math.hypot(initiation / LENGTHS.initiation, integration / LENGTHS.integration);

/**
 * The phases nearest to a place, nearest first: straight-line distance, each score's difference taken as a share of its
 * scale. Of phases equally near, the better known comes first, then the one whose name comes first. None where the place
 * lacks a score; phases that lack one are left out.
 *
 * @param most how many at most
 */
export function nearestPhases<Phase extends SpottedPhase>(
  from: Spot,
  phases: readonly Phase[],
  most: number,
): Near<Phase>[] {
  if (from.initiation === null || from.integration === null) return [];
  const here = { initiation: from.initiation, integration: from.integration };
  return phases
    .flatMap((phase): Near<Phase>[] => {
      if (phase.initiation === null || phase.integration === null) return [];
      const initiation = phase.initiation - here.initiation;
      const integration = phase.integration - here.integration;
      const distance = distanceOf(initiation, integration);
      return [{ phase, distance, initiation, integration }];
    })
    .sort((x, y) => x.distance - y.distance || y.phase.known - x.phase.known || (x.phase.key < y.phase.key ? -1 : 1))
    .slice(0, most);
}
