import { leastAlike } from '../../model/least-alike.ts';
import { nearestPhases } from '../../model/nearest-phases.ts';
import type { Position } from '../../model/position.ts';
import { entryFor, type Entry, type Item } from '../shared/coded.ts';
import type { Ref } from './state.ts';

/** The phases that are worth setting beside a phase, each of another programme. */
export interface Neighbours {
  /** Nearest on the map; null where the phase has no place there, or no other has. */
  readonly nearest: Ref | null;
  /** Of the same most likely model with a service least like its own; null where there is none. */
  readonly contrast: Ref | null;
}
interface Placed {
  readonly position: Position;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The groups of items that tell what a service does. */
const SERVICE: readonly Item['group'][] = ['service', 'needs'];

function shareOf({ key, scale }: Item, entries: Placed['entries']): number | null {
  const { code } = entryFor(entries, key);
  const [low, high] = [Math.min(...scale), Math.max(...scale)];
  return code === null ? null : (code - low) / (high - low);
}

/** The neighbours of each phase, in the order of the phases. */
export function neighboursOf(phases: readonly Placed[], items: readonly Item[]): Neighbours[] {
  const service = items.filter(({ group }) => SERVICE.includes(group));
  const all = phases.map(({ position, entries }) => ({
    key: `${position.caseId}~${position.phaseId}`,
    caseId: position.caseId,
    model: position.likeliest,
    initiation: position.initiation.value,
    integration: position.integration.value,
    known: position.initiation.known + position.integration.known,
    shares: service.map((item) => shareOf(item, entries)),
  }));
  return all.map((one) => {
    const others = all.filter(({ caseId }) => caseId !== one.caseId);
    const corner = others.filter(({ model }) => model !== null && model === one.model);
    return {
      nearest: nearestPhases(one, others, 1)[0]?.phase.key ?? null,
      contrast: leastAlike(one, corner)?.key ?? null,
    };
  });
}
