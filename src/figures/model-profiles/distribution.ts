import type { Group, Grouping } from '../../model/grouping.ts';
import { differed, entryFor, type Entry, type Item } from '../shared/coded.ts';
import type { ProfilePhase } from './rows.ts';

/** A phase as it counts in a group. */
export interface Member {
  readonly phase: ProfilePhase;
  /** Part of the phase that counts here: 1, or 1/2 or 1/4 on a cut. */
  readonly share: number;
  /** Its weight: the share over the number of phases that its case has in the group, so that no case weighs more than 1. */
  readonly weight: number;
}

/** The phases of a group, in the order of the dataset. */
export function membersOf(phases: readonly ProfilePhase[], group: Group, by: Grouping): Member[] {
  const mine = phases.flatMap((phase) => {
    const share = phase.groups[by].find((one) => one.group === group)?.share ?? 0;
    return share > 0 ? [{ phase, share }] : [];
  });
  return weighted(mine);
}

function weighted(members: readonly Omit<Member, 'weight'>[]): Member[] {
  const ofCase = new Map<string, number>();
  for (const { phase } of members) ofCase.set(phase.caseId, (ofCase.get(phase.caseId) ?? 0) + 1);
  return members.map(({ phase, share }) => ({ phase, share, weight: share / (ofCase.get(phase.caseId) ?? 1) }));
}

/** The phases of a group with one code, or those where it is unknown. */
export interface Level {
  readonly code: number | null;
  /** Sum of shares: how many phases, those on a cut in parts. */
  readonly phases: number;
  /** By whether the coders agreed: those on whom they did come first. */
  readonly members: readonly (Member & { readonly entry: Entry; readonly differed: boolean })[];
}

/** How an indicator is coded among the phases of a group. */
export interface Distribution {
  readonly item: Item;
  readonly group: Group;
  /** One for each point of the scale, lowest first, and the unknown last. */
  readonly levels: readonly Level[];
  /** Number of phases in which it is known … */
  readonly known: number;
  /** … of how many. */
  readonly of: number;
  /** Mean of the known codes, each case weighing the same; null where none is known. Never to be told without `known`. */
  readonly mean: number | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The distribution of one indicator in a group. */
export function distribution(members: readonly Member[], group: Group, item: Item): Distribution {
  const entered = members.map((member) => {
    const entry = entryFor(member.phase.entries, item.key);
    return { ...member, entry, differed: differed(entry) };
  });
  const levels = [...item.scale, null].map((code): Level => {
    const mine = entered.filter(({ entry }) => entry.code === code);
    const sorted = [...mine.filter((one) => !one.differed), ...mine.filter((one) => one.differed)];
    return { code, phases: sum(mine.map(({ share }) => share)), members: sorted };
  });
  const known = weighted(entered.filter(({ entry }) => entry.code !== null));
  const weight = sum(known.map((one) => one.weight));
  const total = sum(known.map((one) => one.weight * (entryFor(one.phase.entries, item.key).code ?? 0)));
  return {
    item,
    group,
    levels,
    known: sum(known.map(({ share }) => share)),
    of: sum(members.map(({ share }) => share)),
    mean: weight > 0 ? total / weight : null,
  };
}
