import { published } from './live.ts';
import type { Line } from './read-csv.ts';

/** The programmes as the published files tell of them, read from their text alone. */

export interface Code {
  readonly dimension: string;
  readonly indicator: string;
  readonly kind: string;
  readonly code: number | null;
  readonly a: number | null;
  readonly b: number | null;
  readonly via: string;
  readonly sources: readonly string[];
}
export interface Phase {
  readonly caseId: string;
  readonly id: string;
  /** `Programme: Phase`, as the tables name it. */
  readonly name: string;
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
  readonly takesPart: boolean;
  readonly relation: Readonly<Record<'code' | 'a' | 'b', string>>;
  readonly codes: readonly Code[];
}
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly line: Line;
  readonly needs: readonly Code[];
  readonly phases: readonly Phase[];
}

export const cell = (line: Line, name: string): string => {
  const text = line[name];
  if (text === undefined) throw new Error(`no column "${name}"`);
  return text;
};
export const numberIn = (line: Line, name: string): number | null =>
  cell(line, name) === '' ? null : Number(cell(line, name));
export const listIn = (line: Line, name: string): string[] =>
  cell(line, name) === '' ? [] : cell(line, name).split(';');

const codeOf = (line: Line): Code => ({
  dimension: cell(line, 'dimension'),
  indicator: cell(line, 'indicator'),
  kind: cell(line, 'kind'),
  code: numberIn(line, 'code'),
  a: numberIn(line, 'a'),
  b: numberIn(line, 'b'),
  via: cell(line, 'via'),
  sources: listIn(line, 'sources'),
});

function read(): Programme[] {
  const codes = published('codes');
  const phases = published('phases');
  return published('cases').map((line): Programme => {
    const id = cell(line, 'case');
    const mine = codes.filter((code) => code['case'] === id);
    const name = cell(line, 'name_en');
    return {
      id,
      name,
      line,
      needs: mine.filter(({ dimension }) => dimension === 'needs').map(codeOf),
      phases: phases
        .filter((phase) => phase['case'] === id)
        .map((phase) => ({
          caseId: id,
          id: cell(phase, 'phase'),
          name: `${name}: ${cell(phase, 'label_en')}`,
          label: cell(phase, 'label_en'),
          from: Number(cell(phase, 'from')),
          to: numberIn(phase, 'to'),
          takesPart: cell(phase, 'takes_part') === 'true',
          relation: { code: cell(phase, 'relation'), a: cell(phase, 'relation_a'), b: cell(phase, 'relation_b') },
          codes: mine.filter((code) => code['phase'] === phase['phase']).map(codeOf),
        })),
    };
  });
}

export const PROGRAMMES: readonly Programme[] = read();
export const PHASES: readonly Phase[] = PROGRAMMES.flatMap(({ phases }) => phases);

const CODEBOOK = published('codebook');
/** The English label of an indicator, need, relation or grade. */
export const labelOf = (group: string, id: string): string =>
  cell(
    CODEBOOK.find((line) => line['group'] === group && line['id'] === id)!,
    'label_en',
  );

/** The codes of one dimension of a phase, in the order of the codebook. */
export const codesOf = ({ codes }: Phase, dimension: string): Code[] =>
  codes.filter((code) => code.dimension === dimension);
export const codeFor = ({ codes }: Phase, dimension: string, indicator: string): Code =>
  codes.find((code) => code.dimension === dimension && code.indicator === indicator)!;
