import { add, componentDifference, noSums, type Sums } from '../../model/difference.ts';
import { percentiles } from '../../model/draws.ts';
import { COMPONENTS, type PerComponent } from '../../model/outcomes.ts';
import { below, random } from '../../model/random.ts';
import type { Weighable } from './weigh.ts';

/** As many draws as the model makes; `estimate` is not loaded in a browser for the sake of this number. */
const DRAWS = 9999;

/** The model's draws over cases: the same stream, in the same order, so that the same intervals come of them. */
function drawsOf({ sums, draws }: Weighable, stream: string): Float64Array {
  const known = draws.get(stream);
  if (known) return known;
  const draw = random(`${stream} bootstrap`);
  const drawn = new Float64Array(DRAWS * COMPONENTS.length);
  const total = noSums();
  for (let n = 0; n < DRAWS; n++) {
    total.fill(0);
    for (let i = 0; i < sums.length; i++) add(total, sums[below(sums.length, draw)] as Sums);
    for (let k = 0; k < COMPONENTS.length; k++) drawn[n * COMPONENTS.length + k] = componentDifference(total, k) ?? NaN;
  }
  draws.set(stream, drawn);
  return drawn;
}

/** Capacity alone has the draws that the model makes for it, everything else those for adequacy. */
const streamOf = ({ professional }: PerComponent): string => (professional === 1 ? 'capacity' : 'adequacy');

/** The 95 % interval of D of the main specification, as the model finds it. */
export function intervalOf(of: Weighable, weights: PerComponent): [number, number] {
  const drawn = drawsOf(of, streamOf(weights));
  const taken = COMPONENTS.flatMap((name, k) => (weights[name] === 0 ? [] : [[k, weights[name]] as const]));
  const values = new Float64Array(DRAWS);
  let count = 0;
  for (let at = 0; at < drawn.length; at += COMPONENTS.length) {
    let sum = 0;
    for (const [k, weight] of taken) sum += weight * (drawn[at + k] as number);
    if (!Number.isNaN(sum)) values[count++] = sum;
  }
  // Sorted as numbers first: what is in order already costs the model's own sorting next to nothing.
  return percentiles([...values.subarray(0, count).sort()]);
}
