export interface Spot {
  readonly x: number;
  readonly y: number;
}
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Moves marks that would touch apart. Each takes the free place nearest to where it belongs, in the order given, so
 * that the first come lie most exactly. Codes are few and positions are shared: without this, marks would hide marks.
 *
 * @param wanted true positions in px
 * @param gap least distance between two centres in px
 * @param frame bounds that no centre leaves
 * @returns a place for each, in the same order; the same input gives the same places
 */
export function dodge(wanted: readonly Spot[], gap: number, frame: Frame): Spot[] {
  const taken = new Map<string, Spot[]>();
  const key = (x: number, y: number) => `${Math.floor(x / gap)},${Math.floor(y / gap)}`;
  const isFree = ({ x, y }: Spot) => {
    if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return false;
    for (let dx = -gap; dx <= gap; dx += gap)
      for (let dy = -gap; dy <= gap; dy += gap)
        for (const spot of taken.get(key(x + dx, y + dy)) ?? [])
          if ((spot.x - x) ** 2 + (spot.y - y) ** 2 < gap * gap - 1e-6) return false;
    return true;
  };
  // What was taken stays taken, so a search from the same home goes on where the last one ended.
  const searches = new Map<string, Iterator<Spot>>();
  return wanted.map((home) => {
    const same = `${home.x},${home.y}`;
    const search = searches.get(same) ?? placesAround(home, gap);
    searches.set(same, search);
    const spot = firstFree(search, isFree) ?? home;
    const cell = key(spot.x, spot.y);
    taken.set(cell, [...(taken.get(cell) ?? []), spot]);
    return spot;
  });
}

function firstFree(search: Iterator<Spot>, isFree: (spot: Spot) => boolean): Spot | null {
  for (let next = search.next(); next.done !== true; next = search.next()) if (isFree(next.value)) return next.value;
  return null;
}

/** The place itself, then rings around it, twelve places more to each ring. */
function* placesAround(home: Spot, gap: number): Generator<Spot, undefined> {
  yield home;
  for (let ring = 1; ring <= 60; ring++) {
    for (let step = 0; step < ring * 12; step++) {
      const angle = (step / (ring * 12)) * 2 * Math.PI;
      yield { x: home.x + ring * gap * 0.5 * Math.cos(angle), y: home.y + ring * gap * 0.5 * Math.sin(angle) };
    }
  }
}
