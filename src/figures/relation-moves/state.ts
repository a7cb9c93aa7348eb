import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';
import { RELATIONS, type Relation } from './stages.ts';

export interface RelationState {
  /** Moves that begin or end in this relation are brought forward. */
  relation: 'all' | Relation;
  /** The case that is brought forward; empty for none. */
  case: string;
}

export const relationCodec = codec<RelationState>('rel', {
  relation: oneOf(['all', ...RELATIONS], 'all'),
  case: anId(),
});
