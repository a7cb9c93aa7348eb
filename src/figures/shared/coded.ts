import type { Codebook, Dataset, Dimension, Indicator } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { DIMENSIONS, scaleOf } from '../../model/dimensions.ts';
import { positions, type Position } from '../../model/position.ts';

/** Something that is coded on a scale: an indicator of a phase, a need, or the evaluation of a case. */
export interface Item {
  readonly kind: 'item';
  readonly group: Dimension | 'needs' | 'evaluation';
  /** `group.id`; what an entry is found by. */
  readonly key: string;
  readonly id: string;
  readonly label: Text;
  /** The points of the scale, lowest first. */
  readonly scale: readonly number[];
  /** Names of the points, where they are grades and not numbers of a scale. */
  readonly grades?: readonly Text[];
}

/** What is coded for one item: the settled value, and what each coder gave; null is unknown, or nothing seen. */
export interface Entry {
  readonly kind: 'known' | 'unknown' | 'rule';
  readonly code: number | null;
  readonly a: number | null;
  readonly b: number | null;
  readonly source: readonly string[];
}

/** A phase with its codes. Survives JSON. */
export interface CodedPhase {
  readonly kind: 'phase';
  readonly caseId: string;
  readonly phaseId: string;
  readonly name: Text;
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
  readonly certainty: Position['certainty'];
  readonly cell: Position['cell'];
  readonly initiation: Position['initiation'];
  /** By `Item.key`. */
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The indicators of a phase, in the order of the codebook. */
export const indicatorItems = (codebook: Codebook): Item[] =>
  DIMENSIONS.flatMap((group) =>
    Object.entries(codebook.dimensions[group].indicators).map(([id, { label }]): Item => {
      return { kind: 'item', group, key: `${group}.${id}`, id, label, scale: scaleOf(codebook, group) };
    }),
  );

const entryOf = (indicator: Indicator): Entry => {
  const { kind, code, a, b } = indicator;
  return { kind, code, a, b, source: kind === 'known' ? indicator.source : [] };
};

/** A position with the codes of its phase. */
export const codedPhase = ({ case: of, phase, ...at }: Position): CodedPhase => ({
  kind: 'phase',
  caseId: at.caseId,
  phaseId: at.phaseId,
  name: of.name,
  label: phase.label,
  from: phase.from,
  to: phase.to,
  certainty: at.certainty,
  cell: at.cell,
  initiation: at.initiation,
  entries: Object.fromEntries(
    DIMENSIONS.flatMap((group) =>
      Object.entries(phase[group]).map(([id, indicator]) => [`${group}.${id}`, entryOf(indicator)]),
    ),
  ),
});

/** Every phase of every case with its position and codes, in the order of the dataset. */
export const codedPhases = (data: Dataset): { position: Position; coded: CodedPhase }[] =>
  positions(data).map((position) => ({ position, coded: codedPhase(position) }));

/** The entry of an item. Throws where the phase has none: rows and items are built from one codebook. */
export function entryFor(entries: Readonly<Record<string, Entry>>, key: string): Entry {
  const entry = entries[key];
  if (!entry) throw new Error(`no entry for "${key}"`);
  return entry;
}

/** Whether the coders differed: in value, or in whether they saw evidence. */
export const differed = ({ a, b }: Pick<Entry, 'a' | 'b'>): boolean => a !== b;
