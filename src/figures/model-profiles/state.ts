import { DIMENSIONS } from '../../model/dimensions.ts';
import { GROUPINGS, type Grouping } from '../../model/grouping.ts';
import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export const PARTS = ['all', ...DIMENSIONS] as const;

export interface ProfileState {
  /** Which indicators stand under each other. */
  dimension: (typeof PARTS)[number];
  /** The one indicator that is drawn phase by phase; empty for none. */
  indicator: string;
  by: Grouping;
}

export const profileCodec = codec<ProfileState>('profile', {
  dimension: oneOf(PARTS, 'all'),
  indicator: anId(),
  by: oneOf(GROUPINGS, 'certain'),
});
