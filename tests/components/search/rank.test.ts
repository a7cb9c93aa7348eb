import { describe, expect, it } from 'vitest';
import { prepare, rank } from '../../../src/components/search/rank.ts';
import type { Kind, Part, SearchRecord } from '../../../src/render/search/record.ts';

const record = (
  path: string,
  title: string,
  parts: readonly (Partial<Part> | string)[],
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  kind: 'case' satisfies Kind,
  path,
  title,
  over: '',
  parts: parts.map((part) => ({
    at: '',
    heading: '',
    text: '',
    ...(typeof part === 'string' ? { text: part } : part),
  })),
  ...more,
});
const RECORDS = [
  record(
    'mothers',
    'Companion Mothers',
    [
      'One local woman looks out for all children.',
      { at: 'pilot', heading: 'Pilot with the Youth League', text: 'Donations paid.', notes: 'A contract was signed.' },
      { at: 'takeover', heading: 'Taken over by counties', text: 'County money pays.' },
    ],
    { other: '童伴妈妈', over: 'Sichuan · 2015' },
  ),
  record('harbour', 'Childhood Harbour', ['Each site has one companion mother.'], {
    other: '童心港湾',
    over: 'National · 2019',
  }),
  record('boarding', '宣汉县周末寄宿学校', ['利用校舍为留守儿童提供照护。'], {
    other: 'Xuanhan weekend boarding schools',
  }),
  record('station', '柳州社工站', [
    '政府购买服务，社工驻村。',
    { at: 'net', heading: '全覆盖', text: '乡镇都有社工站，也看望寄宿的孩子。' },
  ]),
];
const index = prepare(RECORDS);
const paths = (query: string) => rank(index, query).hits.map((hit) => hit.record.path);
const first = (query: string) => {
  const { record, part } = rank(index, query).hits[0]!;
  return `${record.path}${part?.at ? `#${part.at}` : ''}`;
};

describe('the ranking', () => {
  it('puts an entry whose title answers before one whose text does', () => {
    expect(paths('companion mother')).toEqual(['mothers', 'harbour']);
    expect(paths('寄宿')).toEqual(['boarding', 'station']);
  });

  it('finds a title in the other language as well as in its own', () => {
    expect(paths('童伴')).toEqual(['mothers']);
    expect(paths('xuanhan')).toEqual(['boarding']);
  });

  it.each(['寄宿', '社工', '童伴', '购买', '港湾'])(
    'finds every entry that holds the two characters %s, and no other',
    (query) => {
      const holding = RECORDS.filter((one) => JSON.stringify(one).includes(query)).map(({ path }) => path);
      expect(paths(query).toSorted()).toEqual(holding.toSorted());
    },
  );

  it('asks for every word of a query, wherever in the entry each stands', () => {
    expect(paths('sichuan donations')).toEqual(['mothers']);
    expect(paths('national mother')).toEqual(['harbour']);
  });

  it('leads to the part that answers, and to the entry itself where the title does', () => {
    expect(first('youth league')).toBe('mothers#pilot');
    expect(first('county money')).toBe('mothers#takeover');
    expect(first('contract')).toBe('mothers#pilot');
    expect(first('companion')).toBe('mothers');
    expect(first('看望')).toBe('station#net');
  });

  it('finds words while they are being typed', () => {
    for (const query of ['co', 'com', 'compan', 'companion m', 'companion mothers'])
      expect(paths(query)[0]).toBe('mothers');
  });

  it('gives what holds most of a query where nothing holds all, and says so', () => {
    const results = rank(index, '留守儿童寄宿学校');
    expect(results.partly).toBe(true);
    expect(results.hits.map((hit) => hit.record.path)).toEqual(['boarding']);
    expect(rank(index, 'companion mothers of sichuan zebra')).toMatchObject({ partly: true });
  });

  it('finds nothing for what is not there, for nothing and for marks', () => {
    for (const query of ['zebra', '斑马', '', ' ', '<b>', '%', '\\', '.*', '[', 'a'.repeat(200)])
      expect(paths(query)).toEqual([]);
  });

  it('is the same every time', () => {
    expect(paths('children')).toEqual(paths('children'));
    expect(rank(prepare(RECORDS), 'social 社工')).toEqual(rank(index, 'social 社工'));
  });
});
