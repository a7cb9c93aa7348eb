import type { Side } from '../../model/choices.ts';
import { FOUNDER_GROUPS, type FounderGroup } from '../../model/founders.ts';
import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export interface OrganisersState {
  /** The group whose map alone is drawn, with names; `all` for every group. */
  group: FounderGroup | 'all';
  /** The side on which government-organised organisations count (METHOD §4). */
  side: Side;
  /** The programme that is brought forward; empty for none. */
  case: string;
}

export const organisersCodec = codec<OrganisersState>('founders', {
  group: oneOf(['all', ...FOUNDER_GROUPS], 'all'),
  side: oneOf(['social', 'government'], 'social'),
  case: anId(),
});
