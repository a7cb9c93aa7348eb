import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../scripts/sources/finding.ts';
import { addressesOf, reportText, rowsOf } from '../../../scripts/sources/report.ts';
import type { Source } from '../../../src/data/types.ts';

const source = (id: string, more: Partial<Source> = {}, archived?: string): Source =>
  ({ id, ...more, custom: archived === undefined ? {} : { archived } }) as Source;
const cited = (id: string, ...files: string[]) => files.map((file) => ({ id, file, path: 'x' }));

const SOURCES = [
  source('gone', { URL: 'https://a.org/gone' }, 'https://archive.org/gone'),
  source('both', { URL: 'https://b.org/here', DOI: '10.1000/182' }),
  source('reprint'),
];
const CITATIONS = [
  ...cited('gone', 'cases/z-case.yaml', 'cases/a-case.yaml', 'cases/a-case.yaml', 'policies.yaml'),
  ...cited('both', 'series/children.csv'),
];
const FINDINGS = new Map<string, Finding>([
  ['https://a.org/gone', { standing: 'dead', why: '404' }],
  ['https://b.org/here', { standing: 'moved', why: 'for good', to: 'https://b.org/there' }],
  ['https://doi.org/10.1000/182', { standing: 'alive', why: 'the DOI is known' }],
]);

describe('the report on sources', () => {
  const rows = rowsOf(SOURCES, CITATIONS, FINDINGS);

  it('asks for page and DOI, a DOI as it may stand in an address', () => {
    expect(SOURCES.map(addressesOf)).toEqual([
      ['https://a.org/gone'],
      ['https://b.org/here', 'https://doi.org/10.1000/182'],
      [],
    ]);
    expect(addressesOf({ DOI: '10.1002/(SICI)1<1::a>' })).toEqual(['https://doi.org/10.1002/(SICI)1%3C1::a%3E']);
  });

  it('names what leans on each, programmes by their ids, and the archived copy if there is one', () => {
    expect(rows.map(({ id, leaning, archived }) => ({ id, leaning, archived }))).toEqual([
      { id: 'gone', leaning: ['a-case', 'policies.yaml', 'z-case'], archived: 'https://archive.org/gone' },
      { id: 'both', leaning: ['series/children.csv'], archived: undefined },
      { id: 'both', leaning: ['series/children.csv'], archived: undefined },
    ]);
  });

  it('tells what needs a look and what to do, counts the rest, and says that it fails nothing', () => {
    const text = reportText(rows, 1);
    expect(text).toContain(
      [
        '  gone: 404',
        '      https://a.org/gone',
        '      archived: https://archive.org/gone',
        '      cited by a-case, policies.yaml, z-case',
      ].join('\n'),
    );
    expect(text).toContain('    → https://b.org/there');
    expect(text).not.toContain('doi.org');
    expect(text).toContain(
      'Addresses asked: 3 (1 dead, 1 moved, 0 unreachable, 0 blocked, 1 alive). Sources without one: 1.',
    );
    expect(text).toContain('it ends with 0 whatever it finds');
  });

  it('suspects the network where nothing answers', () => {
    const silent: Finding = { standing: 'unreachable', why: 'x' };
    const none = new Map([...FINDINGS.keys()].map((address) => [address, silent]));
    expect(reportText(rowsOf(SOURCES, CITATIONS, none), 1)).toContain('is this machine on the network?');
    expect(reportText(rows, 1)).not.toContain('is this machine on the network?');
  });
});
