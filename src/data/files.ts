import type { z } from 'zod';
import { Codebook } from './schema/codebook.ts';
import { AuditList, EditorDecisions, ExcludedList } from './schema/coding.ts';
import { CorrectionList } from './schema/correction.ts';
import { OrganiserList } from './schema/organiser.ts';
import { PolicyList } from './schema/policy.ts';
import { ProperNameList } from './schema/proper-name.ts';
import { RecommendationList } from './schema/recommendation.ts';
import { DefinitionList } from './schema/series.ts';
import { SourceList } from './schema/source.ts';
import { StudyList } from './schema/study.ts';
import { TheoryList } from './schema/theory.ts';
import { Thesis } from './schema/thesis.ts';
import { Version } from './schema/version.ts';

/** The files of which there is exactly one, and their schemas. */
export const FILES = {
  version: { file: 'version.yaml', schema: Version },
  codebook: { file: 'codebook.yaml', schema: Codebook },
  sources: { file: 'sources.json', schema: SourceList },
  thesis: { file: 'thesis.yaml', schema: Thesis },
  recommendations: { file: 'recommendations.yaml', schema: RecommendationList },
  organisers: { file: 'organisers.yaml', schema: OrganiserList },
  policies: { file: 'policies.yaml', schema: PolicyList },
  studies: { file: 'studies.yaml', schema: StudyList },
  theory: { file: 'theory.yaml', schema: TheoryList },
  definitions: { file: 'series/definitions.yaml', schema: DefinitionList },
  audit: { file: 'coding/audit.yaml', schema: AuditList },
  excluded: { file: 'coding/excluded.yaml', schema: ExcludedList },
  editor: { file: 'coding/editor.yaml', schema: EditorDecisions },
  codebook10: { file: 'coding/codebook-1.0.yaml', schema: Codebook },
  corrections: { file: 'corrections.yaml', schema: CorrectionList },
  properNames: { file: 'proper-names.yaml', schema: ProperNameList },
} as const satisfies Record<string, { file: string; schema: z.ZodType }>;
export type Part = keyof typeof FILES;

/** Folders of which each file of the given ending is a record. */
export const FOLDERS = { cases: '.yaml', series: '.csv' } as const;

/** What stands in the data directory without being data. */
export const NOT_DATA: readonly string[] = ['README.md', 'LICENSE', 'manifest.json'];

const MB = 1024 * 1024;

/** Size above which a file is not read, in bytes: a case is some 10 kB, and sources may grow with the cases. */
export const limitOf = (file: string): number => (file === FILES.sources.file ? 64 * MB : MB);
