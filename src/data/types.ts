/** The types of the dataset, for every layer that reads it and none of the machinery that reads the disk. */
import type { Case } from './schema/case.ts';
import type { Codebook } from './schema/codebook.ts';
import type { AuditEntry, EditorDecision, Excluded } from './schema/coding.ts';
import type { Correction } from './schema/correction.ts';
import type { Organiser } from './schema/organiser.ts';
import type { Policy } from './schema/policy.ts';
import type { ProperName } from './schema/proper-name.ts';
import type { Recommendation } from './schema/recommendation.ts';
import type { Definition, Series } from './schema/series.ts';
import type { Source } from './schema/source.ts';
import type { Study } from './schema/study.ts';
import type { Theory } from './schema/theory.ts';
import type { Thesis } from './schema/thesis.ts';

export type { Case, Coded, Organisation, Phase } from './schema/case.ts';
export type { Codebook, Dimension } from './schema/codebook.ts';
export type { AuditEntry, EditorDecision, Excluded } from './schema/coding.ts';
export type { Correction } from './schema/correction.ts';
export type { Indicator, KnownIndicator, Scale, Via } from './schema/indicator.ts';
export type { Founder, Organiser } from './schema/organiser.ts';
export type { Policy } from './schema/policy.ts';
export type { ProperName } from './schema/proper-name.ts';
export type { Recommendation } from './schema/recommendation.ts';
export type { Definition, Series, SeriesRow, SeriesUnit } from './schema/series.ts';
export type { Source, SourceKind } from './schema/source.ts';
export type { Design, Study } from './schema/study.ts';
export type { Theory } from './schema/theory.ts';
export type { Thesis } from './schema/thesis.ts';

/** How the cases were coded. */
export interface Coding {
  /** The re-read codes, in the order in which they were drawn. */
  readonly audit: readonly AuditEntry[];
  /** Programmes that were coded and then left out. */
  readonly excluded: readonly Excluded[];
  /** What the editor settled after adjudication; it names some programmes that were renamed or left out later. */
  readonly editor: readonly EditorDecision[];
  /** The codebook as both coders used it. */
  readonly codebook10: Codebook;
}

/** Everything that is known, as `data/` holds it: checked, frozen, and in a fixed order. */
export interface Dataset {
  /** Version of the data, such as `1.0.0`. */
  readonly version: string;
  /** Day to which the evidence stands, such as `2026-11-23`. */
  readonly date: string;
  /** SHA-256 of the manifest of all files in hexadecimal digits: equal wherever the data say the same. */
  readonly hash: string;
  readonly codebook: Codebook;
  /** Sorted by id. */
  readonly cases: readonly Case[];
  readonly sources: readonly Source[];
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly thesis: Thesis;
  readonly recommendations: readonly Recommendation[];
  readonly organisers: readonly Organiser[];
  /** By English name, which is what joins an organisation of a case to its founder. */
  readonly organiserByName: ReadonlyMap<string, Organiser>;
  readonly policies: readonly Policy[];
  readonly studies: readonly Study[];
  readonly theory: readonly Theory[];
  /** Sorted by name. */
  readonly series: readonly Series[];
  readonly definitions: readonly Definition[];
  readonly coding: Coding;
  readonly corrections: readonly Correction[];
  /** Texts that stand in the other language's letters on purpose. */
  readonly properNames: readonly ProperName[];
}
