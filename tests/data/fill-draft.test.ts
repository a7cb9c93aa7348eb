import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDataset } from '../../src/data/dataset.ts';
import { draftCase } from '../../src/data/draft-case.ts';
import { fillDraft } from '../../src/data/fill-draft.ts';
import { caseSchema } from '../../src/data/schema/case.ts';

const { codebook } = readDataset('data').dataset;
const draft = draftCase('my-programme', codebook);
const origin = 'https://example.org/en/place/?place.plan=2';

type Parsed = Record<string, Record<string, Record<string, unknown>>>;
const phaseOf = (text: string) => (parse(text) as { phases: [Parsed] }).phases[0];

/** Paths at which the schema finds a draft wanting. */
const wanting = (text: string) =>
  (caseSchema(codebook).safeParse(parse(text)).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('a draft filled with answers', () => {
  it('is the draft itself where nothing is known, but for where it came from', () => {
    const filled = fillDraft(draft, { takesPart: null, answers: [], origin });
    expect(filled.split('\n').slice(1).join('\n')).toBe(draft);
    expect(filled.split('\n')[0]).toContain(origin);
  });

  it('holds each answer at its indicator, without a source and without a coder', () => {
    const answers = [
      { dimension: 'initiation', key: 'plan', code: -2 },
      { dimension: 'integration', key: 'budget', code: 0 },
      { dimension: 'service', key: 'contact', code: 2 },
    ];
    const phase = phaseOf(fillDraft(draft, { takesPart: true, answers, origin }));
    expect(phase['takes_part']).toBe(true);
    const given = { a: null, b: null, confidence: 'low', source: [], note: { en: '', zh: '' } };
    expect(phase['initiation']?.['plan']).toEqual({ code: -2, ...given });
    expect(phase['integration']?.['budget']).toEqual({ code: 0, ...given });
    expect(phase['service']?.['contact']).toEqual({ code: 2, ...given });
    expect(phase['initiation']?.['problem']).toEqual({ code: null, a: null, b: null });
  });

  it('asks for a source and a note of each answer, and for nothing else that the empty draft does not ask for', () => {
    const answers = [{ dimension: 'initiation', key: 'plan', code: 1 }];
    const before = new Set(wanting(draft));
    const more = wanting(fillDraft(draft, { takesPart: true, answers, origin })).filter((path) => !before.has(path));
    expect(more.length).toBeGreaterThan(0);
    for (const path of more) expect(path).toMatch(/^phases\.0\.initiation\.plan\.(source|note)/);
  });

  it('makes every tie zero by rule where no social organisation takes part', () => {
    const answers = [{ dimension: 'integration', key: 'budget', code: 2 }];
    const phase = phaseOf(fillDraft(draft, { takesPart: false, answers, origin }));
    expect(phase['takes_part']).toBe(false);
    for (const tie of Object.keys(codebook.dimensions.integration.indicators))
      expect(phase['integration']?.[tie]).toMatchObject({ code: 0, rule: 'no social organisation takes part' });
    expect(wanting(fillDraft(draft, { takesPart: false, answers, origin })).join()).not.toContain('integration');
  });
});
