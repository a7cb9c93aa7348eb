import { PROGRAMMES, codeFor, codesOf, listIn, type Phase } from './records.ts';

/** METHOD §6 under the main specification, written out once more on the published files. */

export const MEASURES = ['breadth', 'contact', 'professional'] as const;
export type Measure = (typeof MEASURES)[number];
const WEIGHTS = { Adequacy: { breadth: 0.5, contact: 0.5 }, Capacity: { professional: 1 } } as const;
export type Outcome = keyof typeof WEIGHTS;

export interface Compared {
  readonly phase: Phase;
  /** Number of sources that the case cites. */
  readonly sources: number;
  /** Part of it that counts as integrated; null where it is not compared. */
  readonly integrated: number | null;
  /** Where it began by its known codes: −1 government, 1 social organisation, 0 on the cut; null without a known code. */
  readonly begun: number | null;
  readonly values: Readonly<Record<Measure, number | null>>;
}

const sideOf = (phase: Phase, dimension: string, cut: number): number | null => {
  const known = codesOf(phase, dimension).flatMap(({ code }) => (code === null ? [] : [code]));
  return known.length === 0 ? null : Math.sign(known.reduce((x, y) => x + y, 0) - cut * known.length);
};
const half = (code: number | null) => (code === null ? null : code / 2);

export const COMPARED: readonly Compared[] = PROGRAMMES.flatMap(({ line, needs, phases }) => {
  const named = needs.map(({ code }) => code);
  const breadth = named.includes(null) ? null : named.filter((code) => code! > 0).length / named.length;
  const inTime = [...phases].sort((x, y) => x.from - y.from || (x.to ?? 9999) - (y.to ?? 9999));
  return inTime.map((phase) => {
    const ties = phase.takesPart ? sideOf(phase, 'integration', 1) : null;
    return {
      phase,
      sources: listIn(line, 'sources').length,
      integrated: ties === null ? null : (1 + ties) / 2,
      begun: sideOf(phase, 'initiation', 0),
      values: {
        breadth,
        contact: half(codeFor(phase, 'service', 'contact').code),
        professional: half(codeFor(phase, 'service', 'professional').code),
      },
    };
  });
});

/** Part of a phase that belongs to one side. */
export const partOn = (side: -1 | 1) => (one: Compared) => (one.begun === null ? 0 : (1 + side * one.begun) / 2);

/** D among some phases, with the number of cases and phases that it rests on; `part` is what of a phase belongs. */
export function found(some: readonly Compared[], outcome: Outcome, part: (one: Compared) => number = () => 1) {
  const compared = some.filter((one) => one.integrated !== null && part(one) > 0);
  const measured = Object.entries(WEIGHTS[outcome]) as [Measure, number][];
  const known = compared.filter(({ values }) => measured.some(([measure]) => values[measure] !== null));
  const d = measured.map(([measure, weight]) => {
    const mine = compared.filter(({ values }) => values[measure] !== null);
    const mean = (share: (one: Compared) => number) => {
      const weightOf = (one: Compared) =>
        (part(one) * share(one)) / mine.filter(({ phase }) => phase.caseId === one.phase.caseId).length;
      const all = mine.reduce((sum, one) => sum + weightOf(one), 0);
      return mine.reduce((sum, one) => sum + weightOf(one) * one.values[measure]!, 0) / all;
    };
    return weight * (mean(({ integrated }) => integrated!) - mean(({ integrated }) => 1 - integrated!));
  });
  return {
    difference: d.reduce((x, y) => x + y, 0),
    cases: new Set(known.map(({ phase }) => phase.caseId)).size,
    phases: known.length,
  };
}

/** The compared cases in three by their number of sources; cases with as many stay together. */
export function terciles(): Compared[][] {
  const cases = PROGRAMMES.map(({ id }) => COMPARED.filter(({ phase }) => phase.caseId === id)).filter((phases) =>
    phases.some(({ integrated }) => integrated !== null),
  );
  const counts = cases.map(([first]) => first!.sources).sort((x, y) => x - y);
  const cut = (third: number) => counts[Math.ceil((third * counts.length) / 3) - 1]!;
  const thirds = [
    [-Infinity, cut(1)],
    [cut(1), cut(2)],
    [cut(2), Infinity],
  ] as const;
  return thirds.map(([above, most]) =>
    cases.filter(([first]) => first!.sources > above && first!.sources <= most).flat(),
  );
}
