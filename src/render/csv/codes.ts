import type { Case, Dataset, Indicator, Phase } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import { columnsFrom, type Column } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';

interface Line {
  readonly caseId: string;
  /** Null for what is coded once a case. */
  readonly phase: Phase | null;
  readonly dimension: string;
  readonly indicator: string;
  readonly kind: Indicator['kind'];
  readonly code: number | string | null;
  readonly a: number | string | null;
  readonly b: number | string | null;
  readonly confidence: string | null;
  readonly via: string | null;
  readonly note: Text | null;
  readonly sources: readonly string[];
}

const NOTHING = { confidence: null, via: null, note: null, sources: [] } as const;
const kindOf = (code: unknown) => (code === null ? 'unknown' : 'known');

const ofPhase = (caseId: string, phase: Phase): Line[] =>
  DIMENSIONS.flatMap((dimension) =>
    Object.entries(phase[dimension]).map(([indicator, entry]): Line => {
      const { kind, code, a, b } = entry;
      const line = { caseId, phase, dimension, indicator, kind, code, a, b, ...NOTHING };
      if (entry.kind !== 'known') return line;
      const { confidence, via = null, note, source } = entry;
      return { ...line, confidence, via, note, sources: source };
    }),
  );

function ofCase({ id, needs, evaluation }: Case): Line[] {
  const whole = { caseId: id, phase: null, ...NOTHING };
  const named = Object.entries(needs.codes).map(([indicator, coded]): Line => {
    return { ...whole, ...coded, dimension: 'needs', indicator, kind: kindOf(coded.code), sources: needs.source };
  });
  const { code, a, b, note, source } = evaluation;
  const grade = { dimension: 'evaluation', indicator: 'evaluation', kind: kindOf(code), code, a, b } as const;
  return [...named, { ...whole, ...grade, note, sources: source }];
}

const inCase = columnsFrom<Line>('case');
const inIndicator = columnsFrom<Line>('indicator-known');
const code = (name: 'code' | 'a' | 'b') => {
  const { meaning } = inIndicator.one(name, name, (line) => line[name]);
  return {
    name,
    type: 'code on the scale; for evaluation, a grade of the codebook; may be empty',
    meaning: name === 'code' ? `${meaning}; empty = unknown` : meaning,
    of: (line: Line) => line[name],
  };
};

/** A column about the phase, which is empty where the code is of the case as a whole. */
const ofThePhase = (column: Column<Line>): Column<Line> => ({
  ...column,
  type: column.type.endsWith('may be empty') ? column.type : `${column.type}, may be empty`,
});

/** Every code, one a line: of the phases, then of the case as a whole (needs and evaluation, with an empty phase). */
export const codesFile = ({ cases }: Dataset): DataFile =>
  dataFile(
    'codes',
    'What was coded for one indicator of one phase, or for one need or the evaluation of a programme',
    [
      inCase.one('case', 'id', ({ caseId }) => caseId),
      ofThePhase(inCase.one('phase', 'phases[].id', ({ phase }) => phase?.id ?? null)),
      ofThePhase(inCase.one('from', 'phases[].from', ({ phase }) => phase?.from ?? null)),
      ofThePhase(inCase.one('to', 'phases[].to', ({ phase }) => phase?.to ?? null)),
      ofThePhase(inCase.one('takes_part', 'phases[].takes_part', ({ phase }) => phase?.takes_part ?? null)),
      ofThePhase(inCase.one('relation', 'phases[].relation.code', ({ phase }) => phase?.relation.code ?? null)),
      {
        name: 'dimension',
        type: 'initiation, integration, service, needs or evaluation',
        meaning: 'What the code speaks of; needs and evaluation are coded once a case, so their phase is empty',
        of: ({ dimension }) => dimension,
      },
      {
        name: 'indicator',
        type: 'id',
        meaning: 'The indicator or the need, as codebook.csv lists them',
        of: ({ indicator }) => indicator,
      },
      code('code'),
      code('a'),
      code('b'),
      {
        name: 'kind',
        type: 'known, unknown or rule',
        meaning:
          'known = a source carries the code; unknown = the sources are silent, which is not absence; rule = zero because no social organisation takes part',
        of: ({ kind }) => kind,
      },
      inIndicator.one('confidence', 'confidence', ({ confidence }) => confidence),
      inIndicator.one('via', 'via', ({ via }) => via),
      ...inIndicator.both('note', 'note', ({ note }) => note),
      inIndicator.one('sources', 'source', ({ sources }) => sources),
    ],
    cases.flatMap((of) => [...of.phases.flatMap((phase) => ofPhase(of.id, phase)), ...ofCase(of)]),
  );
