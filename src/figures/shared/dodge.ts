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

/** More rows of cells than any frame has. */
const ROWS = 65536;
const NONE: readonly Spot[] = [];

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
  const taken = new Map<number, Spot[]>();
  const columnOf = ({ x }: Spot) => Math.floor(x / gap);
  const rowOf = ({ y }: Spot) => Math.floor(y / gap);
  const key = (column: number, row: number) => column * ROWS + row;
  const isFree = (spot: Spot) => {
    const { x, y } = spot;
    if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return false;
    const [column, row] = [columnOf(spot), rowOf(spot)];
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const other of taken.get(key(i, j)) ?? NONE)
          if ((other.x - x) ** 2 + (other.y - y) ** 2 < gap * gap - 1e-6) return false;
    return true;
  };
  // What was taken stays taken, so a search from the same home goes on where the last one ended.
  const searches = new Map<string, Iterator<Spot>>();
  return wanted.map((home) => {
    const same = `${home.x},${home.y}`;
    const search = searches.get(same) ?? placesAround(home, gap);
    searches.set(same, search);
    const spot = firstFree(search, isFree) ?? home;
    const cell = key(columnOf(spot), rowOf(spot));
    const others = taken.get(cell);
    if (others) others.push(spot);
    else taken.set(cell, [spot]);
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
