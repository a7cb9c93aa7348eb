import { describe, expect, it } from 'vitest';
import type { Dataset, Phase } from '../../src/data/types.ts';
import { claimTest } from '../../src/figures/claim-test/index.ts';
import { meansOf } from '../../src/figures/claim-test/means.ts';
import type { ClaimRow, OutcomeRow, PhaseRow } from '../../src/figures/claim-test/rows.ts';
import type { ClaimState } from '../../src/figures/claim-test/state.ts';
import { judgements } from '../../src/model/judgements.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { toSvg } from '../../src/render/svg.ts';
import { aCase, dataset } from '../model/build.ts';
import { FROZEN, ctx } from './lib.ts';

const draw = (rows: readonly ClaimRow[], state: Partial<ClaimState> = {}, lang: 'en' | 'zh' = 'en', width = 1080) =>
  claimTest.draw(rows, { ...claimTest.codec.defaults, ...state }, ctx(lang, width));
const rows = claimTest.rows(FROZEN);
const phases = rows.filter((row): row is PhaseRow => row.kind === 'phase');
const frozen = (state: Partial<ClaimState> = {}, lang: 'en' | 'zh' = 'en') => draw(rows, state, lang);
const at = (caseId: string, phase = 0) => phases.filter((row) => row.caseId === caseId)[phase]!;
const marks = (svg: string) => svg.match(/<a [^>]*cases\//g)?.length ?? 0;

/** The rows of the fixture with something else found of an outcome. */
const found = (outcome: OutcomeRow['outcome'], other: Partial<OutcomeRow>): ClaimRow[] =>
  rows.map((row) => (row.kind === 'outcome' && row.outcome === outcome ? { ...row, ...other } : row));
const all = (difference: number | null, interval: [number, number] | null): OutcomeRow['all'] => ({
  difference,
  interval,
  p: 0.5,
  cases: 8,
  phases: { integrated: 5, onCut: 0, other: 6 },
});

describe('the phases of the test of the claim', () => {
  it('are all there, in order of time, each with its group, and those left out say why', () => {
    expect(phases).toHaveLength(FROZEN.cases.flatMap((of) => of.phases).length);
    expect(at('fixture-a').group).toEqual({ integrated: 1, other: 0 });
    expect(at('fixture-c').group).toEqual({ integrated: 0, other: 1 });
    expect(at('fixture-i')).toMatchObject({ group: null, outside: true });
  });

  it('carry what is measured, and in each measure their part of their programme’s weight', () => {
    expect(at('fixture-a').values).toEqual({ breadth: 1, contact: 1, professional: 0.5 });
    // Both phases of e are compared and known: half each. Of f the first has no social organisation: the second is all.
    expect(at('fixture-e').shares).toEqual({ breadth: 0.5, contact: 0.5, professional: 0.5 });
    expect(at('fixture-f', 1).shares).toEqual({ breadth: 0, contact: 1, professional: 1 });
    expect(at('fixture-f').shares).toEqual({ breadth: 0, contact: 0, professional: 0 });
    // Of g both have known contact, but only the second a known capacity.
    expect(at('fixture-g').shares).toEqual({ breadth: 0, contact: 0.5, professional: 0 });
    expect(at('fixture-g', 1).shares).toEqual({ breadth: 0, contact: 0.5, professional: 1 });
  });

  it('say who began, and leave it open where nothing is known or the known codes balance', () => {
    expect(at('fixture-a').begun).toBe('government');
    expect(at('fixture-b').begun).toBe('social');
    expect(at('fixture-g').begun).toBe('open');
    const balanced = dataset([aCase({ phases: [{ initiation: [-2, 2, null, null], integration: [2] }] })]);
    expect((claimTest.rows(balanced)[0] as PhaseRow).begun).toBe('open');
  });

  it('hold enough to find every difference of the model again, whatever the weights', () => {
    for (const outcome of OUTCOMES)
      for (const { component, difference } of judgements(FROZEN)[outcome].claim.components) {
        const { integrated, other } = meansOf(phases, component);
        expect(integrated! - other!, component).toBeCloseTo(difference!, 12);
      }
  });

  it('have means in which a phase on the line counts half to each group, worked by hand', () => {
    // Contact: tied 1 and half of the one on the line, ½; apart 0 and half of ½: 1.25/1.5 and 0.25/1.5.
    const six = (code: number) => Array.from({ length: 6 }, () => code);
    const data = dataset([
      aCase({ id: 'aa', phases: [{ integration: six(2), service: [2] }] }),
      aCase({ id: 'bb', phases: [{ integration: six(1), service: [1] }] }),
      aCase({ id: 'cc', phases: [{ integration: six(0), service: [0] }] }),
    ]);
    const means = meansOf(
      claimTest.rows(data).filter((row) => row.kind === 'phase'),
      'contact',
    );
    expect(means.integrated).toBeCloseTo(1.25 / 1.5, 12);
    expect(means.other).toBeCloseTo(0.25 / 1.5, 12);
  });
});

describe('the picture of the test', () => {
  it('draws every phase compared once a measure, the unknown too, each a link to its proof', () => {
    // Eleven phases are compared: three measures, of which two are adequacy’s.
    const compared = phases.filter(({ group }) => group !== null).length;
    expect(compared).toBe(11);
    for (const width of [340, 720, 1080]) expect(marks(toSvg(draw(rows, {}, 'en', width), 'c'))).toBe(3 * compared);
    expect(marks(toSvg(frozen({ outcome: 'adequacy' }), 'c'))).toBe(2 * compared);
    expect(marks(toSvg(frozen({ outcome: 'capacity' }), 'c'))).toBe(compared);
  });

  it('says of every mark what it is measured at, its group and who began', () => {
    const svg = toSvg(frozen(), 'c');
    expect(svg).toContain('Continuity of contact: 1.00 of 1. Ties: integrated. Who began: government.');
    expect(svg).toContain('Breadth of needs: not known.');
  });

  it('brings one programme forward where it is asked, and none where there is no such programme', () => {
    expect(toSvg(frozen({ case: 'fixture-e' }), 'c').match(/class="phase forward"/g)).toHaveLength(6);
    expect(toSvg(frozen({ case: 'nobody' }), 'c')).toBe(toSvg(frozen(), 'c'));
  });

  it('writes beside the means the two numbers, and never one of them alone', () => {
    const svg = toSvg(frozen(), 'c');
    expect(svg.match(/>integrated \d\.\d\d</g)).toHaveLength(3);
    expect(svg.match(/>not integrated \d\.\d\d</g)).toHaveLength(3);
  });

  it('keeps the scale of the differences when only one outcome is shown, so that both can be compared', () => {
    const ends = (outcome: ClaimState['outcome']) =>
      toSvg(frozen({ outcome }), 'c')
        .match(/>\+\d\.\d\d</g)
        ?.at(-1);
    expect(ends('adequacy')).toBe(ends('capacity'));
  });
});

describe('what the test says', () => {
  it('gives for either outcome the difference with its interval and the verdict over all ways of counting', () => {
    expect(frozen().takeaway).toBe(
      'On adequacy integrated phases are ahead (+0.29 on a scale of 0 to 1; 95% interval +0.07 to +0.50), and over all ways of counting in this dataset the claim holds. ' +
        'On capacity there is no clear difference (+0.40 on a scale of 0 to 1; 95% interval −0.05 to +0.75), and over all ways of counting this dataset leans the claim’s way.',
    );
    expect(frozen({ outcome: 'capacity' }, 'zh').takeaway).toBe(
      '就专业能力而言，看不出明确的差别（在0至1的尺度上差值为+0.40，95%区间为−0.05至+0.75）；综合各种算法，本数据集偏向论断。',
    );
  });

  it.each([
    ['holds', 0.2, [0.1, 0.3], 'integrated phases are ahead (+0.20', 'the claim holds'],
    ['does not hold', 0.001, [-0.1, 0.1], 'there is no clear difference (0.00', 'the claim does not hold'],
    ['leans the other way', -0.1, [-0.2, 0.1], 'there is no clear difference (−0.10', 'leans the other way'],
    ['reversed', -0.2, [-0.3, -0.1], 'integrated phases are behind (−0.20', 'the claim is reversed'],
  ] as const)('has words for a claim that %s', (verdict, difference, [low, high], shown, judged) => {
    const { takeaway } = draw(found('adequacy', { verdict, all: all(difference, [low, high]) }), {
      outcome: 'adequacy',
    });
    expect(takeaway).toContain(shown);
    expect(takeaway).toContain(judged);
    expect(takeaway).toContain('this dataset');
  });

  it('stays whole where nothing can be compared', () => {
    const none = claimTest.rows(dataset([aCase({ phases: [{ integration: [2, 2, 2, 2, 2, 2], service: [2] }] })]));
    for (const lang of ['en', 'zh'] as const) {
      const drawing = draw(none, {}, lang);
      expect(drawing.takeaway + drawing.caption + toSvg(drawing, 'c')).not.toMatch(/NaN|undefined|null|Infinity/);
    }
    expect(draw(none).takeaway).toContain('On adequacy nothing can be compared: one group is empty.');
    expect(toSvg(draw(none), 'c')).toContain('cannot be computed');
  });

  it('counts what is compared, left out and unknown', () => {
    expect(frozen().caption).toContain('11 of 13 phases are compared');
    expect(frozen().caption).toMatch(
      /doubled, as a correction for two tests would have it, they would be [\d.]+ \(adequacy\) and [\d.]+ \(capacity\)/,
    );
    expect(frozen().caption).toContain('2 without a social organisation and 0 without a known tie are left out');
    expect(frozen().caption).toContain('breadth of needs 3, continuity of contact 0, professional capacity 1');
    expect(frozen({ outcome: 'capacity' }, 'zh').caption).toContain('不详的：专业能力1个。');
  });

  it('says that breadth adds nothing only where it is everywhere the same', () => {
    const flat = dataset([aCase({ needs: [2, 2, 1, 1], phases: [{ integration: [2], service: [2] }] })]);
    expect(draw(claimTest.rows(flat)).caption).toContain('it adds nothing to the difference');
    expect(frozen().caption).not.toContain('adds nothing');
  });
});

describe('the table of the test', () => {
  const table = frozen().table;

  it('begins with every difference, as the model has it', () => {
    const { claim } = judgements(FROZEN).capacity;
    const line = table.rows.find(([name]) => name?.text === 'Capacity. Social organisation began')!;
    expect(claim.sides.social.difference).toBeCloseTo(0.4, 9);
    expect(line.map(({ text }) => text).slice(-4)).toEqual([
      '+0.40',
      '−0.10 to +0.90',
      '0.20',
      `${claim.sides.social.cases} programmes, 7 phases`,
    ]);
  });

  it('lists every phase with the codes that the dataset has, and the way to its proof', () => {
    const listed = table.rows.filter(([name]) => name?.page !== undefined);
    expect(listed).toHaveLength(phases.length);
    const codes = (data: Dataset) =>
      new Map<string, Phase>(
        data.cases.flatMap((of) => of.phases.map((phase) => [`cases/${of.id}#${phase.id}`, phase])),
      );
    for (const cells of listed) {
      const { service } = codes(FROZEN).get(cells[0]!.page!)!;
      const written = (code: number | null | undefined) => (code === null ? '–' : (code! / 2).toFixed(2));
      expect(cells[4]!.text).toBe(written(service['contact']?.code));
      expect(cells[5]!.text).toBe(written(service['professional']?.code));
    }
    expect(listed.find(([name]) => name?.page?.includes('fixture-i'))?.[1]?.text).toBe(
      'not compared: no social organisation',
    );
  });
});
