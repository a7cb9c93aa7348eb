import { describe, expect, it } from 'vitest';
import { published, shownTexts } from './lib/live.ts';
import { placeOf, scoreOn } from './lib/place.ts';
import { sideOf } from './lib/moves.ts';
import { PHASES, PROGRAMMES, cell, listIn } from './lib/records.ts';
import { GRADES, MODELS, counted, plain, withSign } from './lib/words.ts';

const SOCIAL = ['foundation', 'social_service_org', 'association', 'volunteer_group', 'international_ngo'];
const GROUPS = [
  'Government-organised',
  'Mixed: government-organised and other',
  'Other social organisations',
  'No social organisation among the initiators',
] as const;
const LISTED = new Set(published('organisers').map((line) => cell(line, 'organisation_en')));

/** The social organisations among the initiators of a programme, in the order of organisations.csv. */
const initiatorsOf = (id: string) =>
  published('organisations').filter(
    (line) => line['case'] === id && SOCIAL.includes(cell(line, 'kind')) && listIn(line, 'role').includes('initiator'),
  );
type Line = ReturnType<typeof initiatorsOf>[number];

const isOfTheState = (line: Line) =>
  ['government', 'mass_organisation'].includes(cell(line, 'founded_by')) ||
  (cell(line, 'founded_by') === '' && cell(line, 'supervised_by_en') !== '');

function groupOf(id: string): (typeof GROUPS)[number] {
  const all = initiatorsOf(id);
  const ofTheState = all.filter(isOfTheState).length;
  if (all.length === 0) return GROUPS[3];
  return ofTheState === all.length ? GROUPS[0] : ofTheState > 0 ? GROUPS[1] : GROUPS[2];
}

function founderOf(line: Line): string {
  const [founder, office] = [cell(line, 'founded_by'), cell(line, 'supervised_by_en')];
  const supervised = office === '' ? '' : `; supervised by ${office}`;
  if (!LISTED.has(cell(line, 'organisation_en'))) return 'not on the list of founders';
  if (founder === '') return office === '' ? 'looked for and not found' : `founder not known${supervised}`;
  const by = {
    government: 'founded by government',
    mass_organisation: 'founded by a mass organisation',
    company: 'founded by a company',
    person: 'founded by a person',
    university: 'founded by a university',
    international: 'founded abroad',
    social_organisation: 'founded by a social organisation',
  }[founder];
  return `${by!}${supervised}`;
}

describe('the table of who founds the founders', () => {
  const shown = shownTexts('organisers', 'en');
  const initiators = PROGRAMMES.flatMap(({ id, name }) => initiatorsOf(id).map((line) => ({ id, name, line })));

  it('counts the groups as organisations.csv and codes.csv give them', () => {
    const groups = GROUPS.map((group) => {
      const mine = PROGRAMMES.filter(({ id }) => groupOf(id) === group);
      const phases = mine.flatMap((one) => one.phases);
      const joint = phases.filter(({ takesPart }) => takesPart);
      const at = (side: number | null) => joint.filter((phase) => sideOf(phase) === side).length;
      return [
        group,
        `${counted(mine.length, 'programme')}, ${counted(phases.length, 'phase')}`,
        ...['–', '–', '–'],
        `${at(1)} integrated, ${at(0)} on the line, ${at(-1)} not integrated, ${phases.length - joint.length} government alone, ${at(null)} without a position`,
      ];
    });
    expect(shown.slice(0, GROUPS.length)).toEqual(groups);
  });

  it('names every social organisation among the initiators with its founder', () => {
    const derived = initiators.map(({ id, name, line }) => [
      `${cell(line, 'organisation_en')}; ${name}`,
      groupOf(id),
      founderOf(line),
      ...['–', '–', '–'],
    ]);
    expect(derived.length).toBeGreaterThan(20);
    expect(shown.slice(GROUPS.length, GROUPS.length + derived.length)).toEqual(derived);
  });

  it('has every phase with its group, scores and place', () => {
    const derived = PHASES.map((phase) => {
      const { grade, model } = placeOf(phase);
      const [who, ties] = [scoreOn(phase, 'initiation'), scoreOn(phase, 'integration')];
      const told = ({ value, low, high }: typeof who, write: (value: number, digits: number) => string) =>
        `${value === null ? 'unknown' : write(value, 2)} (${write(low, 2)}–${write(high, 2)})`;
      return [
        phase.name,
        groupOf(phase.caseId),
        '–',
        told(who, withSign),
        told(ties, plain),
        [...(model ? [MODELS[model]] : []), GRADES[grade]].join(', '),
      ];
    });
    expect(shown.slice(GROUPS.length + initiators.length)).toEqual(derived);
  });
});
