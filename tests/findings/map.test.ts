import { describe, expect, it } from 'vitest';
import type { Dataset, KnownIndicator } from '../../src/data/types.ts';
import { mapFindings } from '../../src/findings/map.ts';
import { exemplars } from '../../src/model/exemplars.ts';
import { positions } from '../../src/model/position.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset, rule, type CaseParts } from '../model/build.ts';

const at = positions(FROZEN);
const only = (keep: (id: string) => boolean): Dataset => ({
  ...FROZEN,
  cases: FROZEN.cases.filter(({ id }) => keep(id)),
});
const said = (...cases: CaseParts[]) => mapFindings.says(dataset(cases.map(aCase)));
const facts = (...cases: CaseParts[]) => mapFindings.facts(dataset(cases.map(aCase)));

const six = (code: number) => [code, code, code, code, code, code];
const social = [2, 2, 2, 2];
const government = [-2, -2, -2, -2];
/** Settled: social-driven and social providing. */
const tied: CaseParts = { id: 'tied', phases: [{ initiation: social, integration: six(2) }] };
const apart: CaseParts = { id: 'apart', phases: [{ initiation: social, integration: six(0) }] };
const onLine: CaseParts = { id: 'on-line', phases: [{ initiation: social, integration: six(1) }] };
const ties = Array.from({ length: 6 }, rule);
const alone = { id: 'alone', takes_part: false, initiation: government, integration: ties };

describe('what the chapter says of the phases that can be placed', () => {
  it('counts them', () => {
    // The fixture: a to d and both phases of e and h are settled or likely, and so is g's network; 13 phases in all.
    expect(mapFindings.says(FROZEN)['singled']?.en).toBe('For nine of 13 phases the documents single out a model');
    expect(said(tied, apart)['singled']?.zh).toBe('每个阶段都能凭资料归入一种模式');
    expect(said(onLine)['singled']?.en).toBe('For none of one phases the documents single out a model');
  });

  it('warns of the leaning of documents only where the upper row holds more', () => {
    expect(said(tied)['rows']?.en).toContain('one is integrated and none are not. That is no proof');
    expect(said(apart)['rows']?.en).toContain('this runs against the leaning of documents');
    expect(said(tied, apart)['rows']?.zh).toBe('可以归类的阶段中，已融合的1个，未融合的1个。');
    expect(said(onLine)['rows']?.en).toBe('No phase can be placed.');
  });
});

describe('what the chapter says of the four corners', () => {
  it('counts the models that have a phase to stand for them', () => {
    expect(mapFindings.says(FROZEN)['corners']?.en).toBe('Each corner has a phase that can stand for it');
    expect(said(tied)['corners']?.en).toBe('One of the four corners has a phase that can stand for it');
    expect(said(tied, apart)['corners']?.zh).toBe('四格之中，有2格找得到可作代表的阶段');
    expect(said()['corners']?.en).toBe('No corner has a phase that can stand for it');
  });

  it('quotes of each corner’s example the summary that the data have, in both languages', () => {
    const says = mapFindings.says(FROZEN);
    for (const [cell, chosen] of Object.entries(exemplars(at))) {
      if (!chosen) continue;
      expect(says[`exemplar-${cell}`]?.en).toContain(chosen.phase.summary.en);
      expect(says[`exemplar-${cell}`]?.zh).toContain(chosen.phase.summary.zh);
    }
  });

  it('tells of the programme by the first sentence of its summary, and of each tie how far it goes', () => {
    const summary = { en: 'She runs a home. It was closed.', zh: '她办了一个家。后来被关停。' };
    const known = { id: 'home', summary, phases: [{ initiation: social, integration: [2, 2, 2, 2, 1, null] }] };
    const found = said(known);
    expect(found['exemplar-social-driven']).toEqual({ en: 'She runs a home. summary', zh: '她办了一个家。summary' });
    expect(found['place-social-driven']?.en).toBe(
      'Its place here is settled, with four of four codes known on who began. Ties established: agreement, governance, staffing, budget; partial: information; not told of: policy.',
    );
    expect(found['place-social-driven']?.zh).toContain('归入此格的把握：确定；关于由谁发起，4项编码已知4项。');
    expect(said(apart)['place-social-providing']?.en).toContain('Ties said to be absent: agreement, governance');
  });

  it('says so where the known codes put the example on a line', () => {
    // Known codes on who began add up to nought; the fourth, disputed by a coder, can only lie on the social side.
    const lean: KnownIndicator = {
      kind: 'known',
      code: 0,
      a: 0,
      b: 2,
      confidence: 'low',
      source: ['s'],
      note: { en: '', zh: '' },
    };
    const leaning = { phases: [{ initiation: [lean, lean, 0, 0], integration: six(2) }] };
    expect(said(leaning)['place-social-driven']?.en).toContain('exactly on the line between the two sides');
    expect(said(tied)['place-social-driven']?.en).not.toContain('exactly on the line');
  });

  it('says aloud that a corner has no phase to stand for it, and which phases lean towards it', () => {
    const leaning = { phases: [{ initiation: [2, 2, null, null], integration: [0, null, null, null, null, null] }] };
    const none = said(tied)['exemplar-social-providing'];
    expect(none?.en).toMatch(/^No phase stands here that is settled or likely, and none of the contested ones lean/);
    expect(none?.en).toContain('sources that say which ties are absent');
    expect(said(leaning)['exemplar-social-providing']?.en).toContain('one of the contested ones leans this way');
    expect(said(tied)['exemplar-administrative-led']?.en).not.toContain('absent');
  });
});

describe('what the chapter says of how marks crowd', () => {
  it('looks for the kind of tie that most of those on record are', () => {
    expect(said(onLine)['crowd']?.en).toContain('middle line');
    expect(said(tied)['crowd']?.en).toContain('high');
    expect(said(apart)['crowd']?.zh).toContain('下方');
    expect(said(tied, apart)['crowd']?.en).toContain('no one row');
  });

  it('counts ties by code, and leaves out phases in which no social organisation takes part', () => {
    const some = { id: 'some', phases: [{ initiation: social, integration: [2, 1, 1, 0, null, null] }] };
    expect(said(some, { id: 'state', phases: [alone] })['ties']?.en).toBe(
      'Where a social organisation takes part, the documents speak of four ties: one established, two partial and one said to be absent. On two more they are silent.',
    );
    expect(facts(some)['silent']?.value).toBe(2);
  });

  it('counts phases on the line between the rows, and those that share a position', () => {
    expect(facts(onLine, { ...onLine, id: 'again' }, tied)).toMatchObject({
      'on-line': { value: 2 },
      sharing: { value: 2 },
    });
    // In the fixture c shares its place with both phases of h, and none lies on the line.
    expect(mapFindings.facts(FROZEN)).toMatchObject({ 'on-line': { value: 0 }, sharing: { value: 3 } });
  });

  it('says whether who began is mostly one side’s doing', () => {
    expect(said(tied)['ends']?.en).toContain('is pulled to its edges: of four codes on who began, four name one side');
    expect(said({ phases: [{ initiation: [2, 1, 0, -1], integration: six(2) }] })['ends']?.en).toContain('not pulled');
    expect(said({ phases: [{ integration: six(2) }] })['ends']?.en).toBe('On who began nothing is known.');
  });
});

describe('what the chapter says of phases outside the typology', () => {
  it('counts them', () => {
    expect(mapFindings.says(FROZEN)['outside']?.en).toBe(
      'In two phases government works alone, outside the four models',
    );
    expect(said(tied)['outside']?.zh).toBe('没有一个阶段在四种类型之外');
  });

  it('tells what came before from what came after, and counts no parallel phase', () => {
    const joint = { id: 'joint', initiation: social, integration: six(2) };
    const before = {
      id: 'bb',
      phases: [
        { ...alone, from: 2010, to: 2015 },
        { ...joint, from: 2015, to: null },
      ],
    };
    const after = {
      id: 'cc',
      phases: [
        { ...joint, from: 2010, to: 2015 },
        { ...alone, from: 2016, to: null },
      ],
    };
    const beside = {
      id: 'dd',
      phases: [
        { ...joint, from: 2010, to: null },
        { ...alone, from: 2012, to: null },
      ],
    };
    const found = said(before, after, beside);
    expect(found['outside-turns']?.en).toMatch(/^One of them leads on to .*, and one comes after one\.$/);
    expect(facts(before, after, beside)).toMatchObject({
      'outside-before': { value: 1 },
      'outside-after': { value: 1 },
    });
  });
});

describe('the sentences of the chapter on the map', () => {
  it('are apart by language', () => {
    for (const [key, { en, zh }] of Object.entries(mapFindings.says(FROZEN))) {
      expect(en.replace(/样例\S*/g, ''), key).not.toMatch(/[㐀-鿿]/);
      expect(zh, key).toMatch(/[㐀-鿿]/);
    }
  });

  it('stay whole where no programme is on record', () => {
    const nothing = mapFindings.says(only(() => false));
    expect(nothing['rows']).toEqual({ en: 'No phase can be placed.', zh: '没有一个阶段可以归类。' });
    expect(nothing['outside']?.en).toBe('No phase lies outside the four models');
  });
});
