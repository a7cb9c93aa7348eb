import type { Dataset, Dimension } from '../data/types.ts';
import { DIMENSIONS } from './dimensions.ts';

/** How often each code of one item stands in the dataset. */
export interface CodeCounts {
  /** By code or name; what never occurs is absent. */
  readonly known: ReadonlyMap<string, number>;
  /** The sources are silent. */
  readonly unknown: number;
  /** Zero because no social organisation takes part. */
  readonly byRule: number;
  /** Everything that was asked, zeros by rule included. */
  readonly of: number;
}

interface Coded {
  readonly code: number | string | null;
  readonly kind?: 'known' | 'unknown' | 'rule';
}

function counted(all: readonly Coded[]): CodeCounts {
  const known = new Map<string, number>();
  for (const { code, kind } of all)
    if (code !== null && kind !== 'rule') known.set(String(code), (known.get(String(code)) ?? 0) + 1);
  return {
    known,
    unknown: all.filter(({ code }) => code === null).length,
    byRule: all.filter(({ kind }) => kind === 'rule').length,
    of: all.length,
  };
}

const isDimension = (name: string): name is Dimension => (DIMENSIONS as readonly string[]).includes(name);

/**
 * How often each settled code was given: phases for an indicator (`integration.budget`) and for `relation`, cases for a
 * need (`needs.growth`) and for `evaluation`. Plain counts, not weighted. Throws where the codebook has no such item.
 */
export function codeCounts({ cases }: Pick<Dataset, 'cases'>, id: string): CodeCounts {
  const [group = '', name = ''] = id.split('.');
  const phases = cases.flatMap((of) => of.phases);
  const coded = isDimension(group)
    ? phases.flatMap((phase) => phase[group][name] ?? [])
    : group === 'needs'
      ? cases.flatMap(({ needs }) => needs.codes[name] ?? [])
      : group === 'relation'
        ? phases.map(({ relation }) => relation)
        : group === 'evaluation'
          ? cases.map(({ evaluation }) => evaluation)
          : [];
  if (coded.length === 0 && cases.length > 0) throw new Error(`nothing is coded under "${id}"`);
  return counted(coded);
}
