import { describe, expect, it } from 'vitest';
import type { Organiser } from '../../src/data/types.ts';
import {
  behind,
  distinctOrganisations,
  founderGroup,
  founderKind,
  isSameOrganisation,
  namesItsFounder,
} from '../../src/model/founders.ts';
import { aCase, organisation } from './build.ts';

const entry = (name: string, founded_by: Organiser['founded_by'], supervised = false, zh = name): Organiser => ({
  name: { en: name, zh },
  founded_by,
  supervised_by: supervised ? { en: 'Office', zh: '办公室' } : null,
  note: { en: '', zh: '' },
  source: [],
});
const list = [
  entry('state', 'government'),
  entry('league', 'mass_organisation'),
  entry('office', null, true),
  entry('person', 'person', true),
  entry('nobody', null),
];
const find = (name: string) => list.find((one) => one.name.en === name);

describe('who founded an organisation', () => {
  it('is told apart where nobody tells: supervised by an office, known to nobody, not on the list', () => {
    expect(list.map(founderKind)).toEqual(['government', 'mass_organisation', 'supervised', 'person', 'unknown']);
    expect(founderKind(undefined)).toBe('unlisted');
  });

  it('is the state where an office supervises it and no founder is told, but not where a person founded it', () => {
    expect(list.map(behind)).toEqual(['state', 'state', 'state', 'others', 'untold']);
    expect(behind(find('stranger'))).toBe('untold');
  });
});

describe('the group of a programme', () => {
  const group = (...names: string[]) =>
    founderGroup(aCase({ organisations: names.map((name) => organisation(name, 'foundation')) }), list);

  it('is government-organised only if every initiating social organisation is', () => {
    expect(group('state', 'office')).toBe('government-organised');
    expect(group('state', 'person')).toBe('mixed');
    expect(group('league', 'stranger')).toBe('mixed');
    expect(group('person', 'nobody', 'stranger')).toBe('other');
  });

  it('is none where government, a company or a university initiated alone, or an organisation did but pay', () => {
    const of = (...organisations: ReturnType<typeof organisation>[]) => founderGroup(aCase({ organisations }), list);
    expect(group()).toBe('none');
    expect(of(organisation('state', 'university'), organisation('office', 'government'))).toBe('none');
    expect(of(organisation('state', 'foundation', 'funder'))).toBe('none');
  });
});

it('sees a founder in the name of an organisation', () => {
  expect(namesItsFounder(entry('Home', null, false, '某之家（创办人某某）'))).toBe(true);
  expect(namesItsFounder(entry('Home', null, false, '某之家'))).toBe(false);
});

describe('an organisation under two names', () => {
  const now = entry('Rural Fund (formerly Poverty Fund)', 'government', false, '乡村基金会（原扶贫基金会）');
  const then = entry('Poverty Fund', 'government', false, '扶贫基金会');

  it('is one if the Chinese names are equal or one is the former of the other', () => {
    expect(isSameOrganisation(now, then)).toBe(true);
    expect(isSameOrganisation(entry('Foundation', null, false, '儿基会'), entry('Fund', null, false, '儿基会'))).toBe(
      true,
    );
    expect(isSameOrganisation(then, entry('Charity', null, false, '慈善总会'))).toBe(false);
    expect(isSameOrganisation(now, entry('Rural', null, false, '乡村基金会'))).toBe(true);
  });

  it('is counted once', () => {
    expect(distinctOrganisations([now, entry('c', null, false, '慈善总会'), then]).map(({ name }) => name.zh)).toEqual([
      '乡村基金会（原扶贫基金会）',
      '慈善总会',
    ]);
  });
});
