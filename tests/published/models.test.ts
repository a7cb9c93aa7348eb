import { describe, expect, it } from 'vitest';
import { shownTable, shownTexts } from './lib/live.ts';
import { placeOf } from './lib/place.ts';
import { PHASES, PROGRAMMES, cell, labelOf, type Code, type Phase } from './lib/records.ts';
import { GRADES, MODELS, MODEL_IDS, codeText, plain, point, withSign } from './lib/words.ts';

/** A phase with the heading under which it is counted: its model where that is settled or likely, else its grade. */
const PLACED = PHASES.map((phase) => {
  const { grade, model } = placeOf(phase);
  return { phase, grade: GRADES[grade], heading: model ? MODELS[model] : GRADES[grade] };
});
const HEADINGS = MODEL_IDS.map((id) => MODELS[id]);

/** Codes counted, lowest first and the unknown last, with the mean in which every programme weighs the same. */
function summary(phases: readonly Phase[], at: number): string {
  if (phases.length === 0) return '–';
  const codes = phases.map((phase) => ({ caseId: phase.caseId, ...phase.codes[at]! }));
  const known = codes.filter(({ code }) => code !== null);
  const counted = [...new Set(known.map(({ code }) => code!))]
    .sort((x, y) => x - y)
    .map((code) => `${point(codes[0]!.dimension, code)} × ${codes.filter((one) => one.code === code).length}`);
  if (known.length < codes.length) counted.push(`unknown × ${codes.length - known.length}`);
  if (known.length === 0) return counted.join(', ');
  const cases = [...new Set(known.map(({ caseId }) => caseId))];
  const means = cases.map((id) => {
    const mine = known.filter(({ caseId }) => caseId === id).map(({ code }) => code!);
    return mine.reduce((x, y) => x + y, 0) / mine.length;
  });
  const mean = means.reduce((x, y) => x + y, 0) / means.length;
  const write = codes[0]!.dimension === 'initiation' ? withSign : plain;
  return `${counted.join(', ')}; mean ${write(mean, 2)} (${known.length} of ${codes.length})`;
}

describe('the table of the profiles', () => {
  it('follows from codes.csv: every model in numbers, then its phases code by code', () => {
    const derived = [...HEADINGS, GRADES.contested].flatMap((heading) => {
      const mine = PLACED.filter((one) => one.heading === heading);
      const phases = mine.map(({ phase }) => phase);
      return [
        [
          heading,
          mine.length === 0 ? 'no phase can be given to this model' : `phases: ${mine.length}`,
          ...PHASES[0]!.codes.map((_, at) => summary(phases, at)),
        ],
        ...mine.map(({ phase, grade }) => [phase.name, grade, ...phase.codes.map(codeText)]),
      ];
    });
    expect(shownTexts('model-profiles', 'en')).toEqual(derived);
  });

  it('has the indicators at its head in the order of codebook.csv', () => {
    const heads = shownTable('model-profiles', 'en').columns.slice(2);
    expect(heads.map(({ label }) => label)).toEqual(
      PHASES[0]!.codes.map(({ dimension, indicator }) => labelOf(dimension, indicator)),
    );
  });
});

describe('the table of the needs', () => {
  const headingsOf = (id: string) => [
    ...new Set(PLACED.filter(({ phase }) => phase.caseId === id).map(({ heading }) => heading)),
  ];

  it('follows from cases.csv and codes.csv: every row in numbers, then every programme', () => {
    const all = [...HEADINGS, GRADES.contested, GRADES.outside, GRADES['no-position']];
    const counted = (codes: readonly Code[]) => {
      const parts = [
        [2, 'core'],
        [1, 'some'],
        [0, 'none'],
        [null, 'silent'],
      ] as const;
      const told = parts.map(([code, word]) => [codes.filter((one) => one.code === code).length, word] as const);
      return told.flatMap(([n, word]) => (n > 0 ? [`${n} ${word}`] : [])).join(', ') || '–';
    };
    const derived = [
      ...all.map((heading) => {
        const mine = PROGRAMMES.filter(({ id }) => headingsOf(id).includes(heading));
        const needs = PROGRAMMES[0]!.needs.map((_, at) => counted(mine.map((of) => of.needs[at]!)));
        return [heading, `programmes: ${mine.length}`, ...needs];
      }),
      ...PROGRAMMES.map(({ id, name, needs }) => [name, headingsOf(id).join(', '), ...needs.map(codeText)]),
    ];
    expect(shownTexts('needs-by-model', 'en')).toEqual(derived);
  });

  it('says of a programme the same in cases.csv as in codes.csv', () => {
    for (const { line, needs } of PROGRAMMES)
      for (const { indicator, code, a, b } of needs)
        expect(['', '_a', '_b'].map((coder) => cell(line, `need_${indicator}${coder}`))).toEqual(
          [code, a, b].map((value) => (value === null ? '' : String(value))),
        );
  });
});

describe('the table of the comparison', () => {
  const shown = shownTable('case-comparison', 'en');
  const phases = shown.columns
    .slice(1)
    .map(({ key }) => PLACED.find(({ phase }) => `${phase.caseId}~${phase.id}` === key)!);
  const evaluations = (of: Phase) => {
    const { line } = PROGRAMMES.find(({ id }) => id === of.caseId)!;
    const [code, a, b] = ['evaluation', 'evaluation_a', 'evaluation_b'].map((name) => cell(line, name));
    const word = (grade: string) => (grade === '' ? '–' : labelOf('evaluation', grade));
    return a === b && b === code ? word(code!) : `${word(code!)} (A ${word(a!)}, B ${word(b!)})`;
  };

  it('stands for each model by the settled or likely phase whose codes cite most sources', () => {
    const best = HEADINGS.flatMap((heading) => {
      const order = PLACED.filter((one) => one.heading === heading).map((one) => ({
        one,
        sources: new Set(one.phase.codes.flatMap(({ sources }) => sources)).size,
        known: one.phase.codes.filter(({ kind }) => kind === 'known').length,
        id: `${one.phase.caseId}~${one.phase.id}`,
      }));
      order.sort((x, y) => y.sources - x.sources || y.known - x.known || (x.id < y.id ? -1 : 1));
      return order.slice(0, 1).map(({ one }) => one);
    });
    expect(best.length).toBeGreaterThan(1);
    expect(phases).toEqual(best);
  });

  it('follows from codes.csv and cases.csv, code by code', () => {
    const codes = PHASES[0]!.codes.map(({ dimension, indicator }, at) => [
      labelOf(dimension, indicator),
      ...phases.map(({ phase }) => codeText(phase.codes[at]!)),
    ]);
    const needs = PROGRAMMES[0]!.needs.map(({ indicator }, at) => [
      labelOf('needs', indicator),
      ...phases.map(({ phase }) => codeText(PROGRAMMES.find(({ id }) => id === phase.caseId)!.needs[at]!)),
    ]);
    expect(shown.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Model', ...phases.map(({ heading, grade }) => `${heading}, ${grade.toLowerCase()}`)],
      ...codes,
      ...needs,
      ['Evidence of effect', ...phases.map(({ phase }) => evaluations(phase))],
    ]);
  });
});
