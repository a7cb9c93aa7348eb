import { dataset } from '../data/dataset.ts';
import { figure } from '../figures/index.ts';
import { PARTS, type RobustnessRow } from '../figures/robustness/rows.ts';
import { rowsOf } from '../render/picture.ts';

const texts: Record<string, string> = import.meta.glob('../../content/snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Programs that compute one number from the published files, by the ending of their file: `py`. */
export const snippets: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('.') + 1), text.trimEnd()]),
);

/** The number that they find, as the figure of all specifications has it: four decimals. */
export function snippetResult(): string {
  const rows = rowsOf(figure('robustness'), dataset()) as readonly RobustnessRow[];
  const curve = rows.find((row) => row.kind === 'curve' && row.outcome === 'capacity');
  const main = curve?.kind === 'curve' ? curve.differences[0] : undefined;
  if (main === null || main === undefined) throw new Error('the main specification of capacity has no difference');
  return (main / PARTS).toFixed(4);
}
