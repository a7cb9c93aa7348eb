import { transitions } from '../model/transitions.ts';
import type { Findings } from './finding.ts';
import { circularSaid } from './how-models-move/circular-said.ts';
import { movesSaid } from './how-models-move/moves-said.ts';
import { orderSaid } from './how-models-move/order-said.ts';
import { relationMoves } from './how-models-move/relations.ts';
import { relationsSaid } from './how-models-move/relations-said.ts';
import { tally } from './how-models-move/tally.ts';
import { unseenSaid } from './how-models-move/unseen-said.ts';
import { waysSaid } from './how-models-move/ways-said.ts';

/** How programmes move on the map and between relations, beside the continuum of the thesis. */
export const howModelsMoveFindings: Findings = {
  topic: 'how-models-move',
  facts: () => ({}),
  says(data) {
    const moves = transitions(data);
    const told = tally(moves);
    return {
      ...movesSaid(data, told),
      ...waysSaid(told, data.codebook),
      ...relationsSaid(data, moves),
      ...orderSaid(relationMoves(moves)),
      ...circularSaid(moves),
      ...unseenSaid(data),
    };
  },
};
