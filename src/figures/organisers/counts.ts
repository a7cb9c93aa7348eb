import { DEFAULT_CHOICES, type Side } from '../../model/choices.ts';
import { BEHIND, FOUNDER_GROUPS, namesItsFounder, type Behind, type FounderGroup } from '../../model/founders.ts';
import { against } from '../../model/score.ts';
import type { ListRow, OrganisationRow, OrganisersRow, PhaseRow, Stand } from './rows.ts';

export const organisations = (rows: readonly OrganisersRow[]): OrganisationRow[] =>
  rows.filter((row): row is OrganisationRow => row.kind === 'organisation');
export const phases = (rows: readonly OrganisersRow[]): PhaseRow[] =>
  rows.filter((row): row is PhaseRow => row.kind === 'phase');

/** Where a phase lies: to either side of the line of integration or on it; government alone; or nowhere. */
export const PLACES = ['above', 'on', 'below', 'outside', 'unplaced'] as const;
export type Place = (typeof PLACES)[number];

/** By the point score. */
export function placeOf({ certainty, integration: { sum, known } }: Stand): Place {
  if (certainty === 'outside') return 'outside';
  if (certainty === 'no-position') return 'unplaced';
  const where = against(DEFAULT_CHOICES.cutIntegration, sum, known);
  return where > 0 ? 'above' : where < 0 ? 'below' : 'on';
}

/** What is counted of a group. */
export interface GroupCounts {
  readonly cases: number;
  readonly phases: number;
  readonly places: Readonly<Record<Place, number>>;
  /** Phases with a position in which a social organisation takes part. */
  readonly placed: number;
}

/** What the sentences of the figure count. */
export interface Counts {
  readonly groups: Readonly<Record<FounderGroup, GroupCounts>>;
  /** Social organisations that initiate, each counted once a programme, by who stands behind them. */
  readonly behind: Readonly<Record<Behind, number>>;
  readonly initiators: number;
  /** Those that the list of founders doesn’t have, and how many of these name a founder in their own name. */
  readonly unlisted: number;
  readonly selfNamed: number;
  readonly list: Omit<ListRow, 'kind'>;
  /** Phases that lose their position when government-organised organisations count on government's side. */
  readonly losing: number;
}

function groupCounts(of: readonly PhaseRow[], side: Side): GroupCounts {
  const at = of.map(({ stands }) => placeOf(stands[side]));
  const n = (place: Place) => at.filter((one) => one === place).length;
  return {
    cases: new Set(of.map(({ caseId }) => caseId)).size,
    phases: of.length,
    places: Object.fromEntries(PLACES.map((place) => [place, n(place)])) as Record<Place, number>,
    placed: n('above') + n('on') + n('below'),
  };
}

export function countsOf(rows: readonly OrganisersRow[], side: Side): Counts {
  const [orgs, all] = [organisations(rows), phases(rows)];
  const list = rows.find((row): row is ListRow => row.kind === 'list');
  const unlisted = orgs.filter(({ founder }) => founder === 'unlisted');
  const losing = all.filter(
    ({ stands }) => placeOf(stands.government) === 'unplaced' && placeOf(stands.social) !== 'unplaced',
  );
  return {
    groups: Object.fromEntries(
      FOUNDER_GROUPS.map((group) => [
        group,
        groupCounts(
          all.filter((one) => one.group === group),
          side,
        ),
      ]),
    ) as Record<FounderGroup, GroupCounts>,
    behind: Object.fromEntries(BEHIND.map((who) => [who, orgs.filter((one) => one.behind === who).length])) as Record<
      Behind,
      number
    >,
    initiators: orgs.length,
    unlisted: unlisted.length,
    selfNamed: unlisted.filter(({ name }) => namesItsFounder({ name })).length,
    list: list ?? { entries: 0, others: 0, twice: [], distinct: 0 },
    losing: losing.length,
  };
}
