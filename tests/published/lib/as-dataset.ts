import type { Dataset } from '../../../src/data/types.ts';
import { published } from './live.ts';
import { PROGRAMMES, cell, listIn, type Code, type Phase } from './records.ts';

const entriesOf = (phase: Phase, dimension: string) =>
  Object.fromEntries(
    phase.codes
      .filter((code) => code.dimension === dimension)
      .map(({ indicator, kind, code, a, b, via }: Code) => [
        indicator,
        { kind, code, a, b, ...(via === '' ? {} : { via }) },
      ]),
  );

/** As much of a dataset as the slow second writing of METHOD §6 reads, put together from the published files. */
export const PUBLISHED = {
  cases: PROGRAMMES.map(({ id, needs, phases }) => ({
    id,
    needs: { codes: Object.fromEntries(needs.map(({ indicator, code, a, b }) => [indicator, { code, a, b }])) },
    organisations: published('organisations')
      .filter((line) => line['case'] === id)
      .map((line) => ({ kind: cell(line, 'kind'), role: listIn(line, 'role') })),
    phases: phases.map((phase) => ({
      from: phase.from,
      to: phase.to,
      takes_part: phase.takesPart,
      initiation: entriesOf(phase, 'initiation'),
      integration: entriesOf(phase, 'integration'),
      service: entriesOf(phase, 'service'),
    })),
  })),
} as unknown as Dataset;
