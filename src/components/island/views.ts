import type { Figure } from '../../figures/figure.ts';
import type { Codec } from '../../state/url.ts';

/** What a browser needs of a figure: no rows are made there. */
export interface View {
  readonly codec: Codec<object>;
  readonly draw: Figure['draw'];
}

const drawings = import.meta.glob<Pick<View, 'draw'>>('../../figures/*/draw.ts');
const states = import.meta.glob<Record<string, unknown>>('../../figures/*/state.ts');

const isCodec = (value: unknown): value is View['codec'] =>
  typeof value === 'object' && value !== null && 'fromQuery' in value;

/** Loads the code of a figure. Throws if there is none. */
export async function viewOf(id: string): Promise<View> {
  const [drawing, state] = await Promise.all([
    drawings[`../../figures/${id}/draw.ts`]?.(),
    states[`../../figures/${id}/state.ts`]?.(),
  ]);
  const codec = Object.values(state ?? {}).find(isCodec);
  if (!drawing || !codec) throw new Error(`the figure "${id}" has no code for the browser`);
  return { codec, draw: drawing.draw };
}
