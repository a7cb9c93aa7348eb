import type { z } from 'zod';
import { caseSchema } from './schema/case.ts';
import { Codebook, CodebookDimension } from './schema/codebook.ts';
import { AuditEntry, EditorDecisions, Excluded } from './schema/coding.ts';
import { Correction } from './schema/correction.ts';
import { indicatorShapes } from './schema/indicator.ts';
import { Organiser } from './schema/organiser.ts';
import { Policy } from './schema/policy.ts';
import { ProperName } from './schema/proper-name.ts';
import { Recommendation } from './schema/recommendation.ts';
import { Definition, SeriesRow } from './schema/series.ts';
import { Source } from './schema/source.ts';
import { Study } from './schema/study.ts';
import { Theory } from './schema/theory.ts';
import { Thesis } from './schema/thesis.ts';
import { Version } from './schema/version.ts';

const label = { en: '-', zh: '-' };
const dimension = { label, scale: { 0: '-' }, indicators: { '<indicator>': { label } } };

/** A codebook of one indicator and one need, whose names stand for any. */
const anyCodebook: Codebook = {
  version: '-',
  sides: { government: '-', social: '-' },
  rules: [],
  dimensions: { initiation: dimension, integration: dimension, service: dimension },
  needs: { label, scale: { 0: '-' }, items: { '<need>': label } },
  relation: { label, values: { '<relation>': { label } } },
  evaluation: { label, values: { '<grade>': label } },
};

const shapes = indicatorShapes([0]);

/** The schema of one record of each kind that the data hold, by the kind’s name. */
export const RECORDS: Readonly<Record<string, z.ZodType>> = {
  case: caseSchema(anyCodebook),
  'indicator-known': shapes.known,
  'indicator-unknown': shapes.unknown,
  'indicator-rule': shapes.rule,
  source: Source,
  codebook: Codebook,
  dimension: CodebookDimension,
  thesis: Thesis,
  recommendation: Recommendation,
  organiser: Organiser,
  policy: Policy,
  study: Study,
  theory: Theory,
  'series-row': SeriesRow,
  definition: Definition,
  audit: AuditEntry,
  excluded: Excluded,
  editor: EditorDecisions,
  correction: Correction,
  'proper-name': ProperName,
  version: Version,
};
