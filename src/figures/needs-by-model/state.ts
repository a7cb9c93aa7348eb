import { CODERS, type Coder } from '../../model/choices.ts';
import { GROUPINGS, type Grouping } from '../../model/grouping.ts';
import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export interface NeedsState {
  by: Grouping;
  /** The one need that is drawn with the names of the programmes; empty for all. */
  need: string;
  /** Whose codes are drawn: the settled ones, or one coder's. */
  coder: Coder;
}

export const needsCodec = codec<NeedsState>('needs', {
  by: oneOf(GROUPINGS, 'certain'),
  need: anId(),
  coder: oneOf(CODERS, 'code'),
});
