import { describe, expect, it } from 'vitest';
import { published, shownTexts } from './lib/live.ts';
import { scoreOn } from './lib/place.ts';
import { PHASES, cell, codeFor, listIn, type Phase } from './lib/records.ts';
import { inARow, plain } from './lib/words.ts';

const NATIONAL = ['中国', '中华', '全国', '国务院', '共青团中央', '中共中央'];
const MINISTRIES =
  /^(民政|教育|财政|公安|司法|农业|农业农村|卫生|文化|文化和旅游|人力资源社会保障|人力资源和社会保障)部/;

/** Whether a Chinese name is that of a national body, or ends at a province without naming a lower level after it. */
function isNationalOrProvincial(name: string): boolean {
  if (NATIONAL.some((start) => name.startsWith(start)) || MINISTRIES.test(name)) return true;
  const province = /省|自治区|北京市|天津市|上海市|重庆市/.exec(name);
  if (!province) return false;
  const after = name.slice(province.index + province[0].length).replace(/[^\u4e00-\u9fff].*$/, '');
  return !/[市县区旗乡镇村]|自治州|地区/.test(after);
}

const hasHighInitiator = ({ caseId }: Phase) =>
  published('organisations').some(
    (line) =>
      line['case'] === caseId &&
      listIn(line, 'role').includes('initiator') &&
      isNationalOrProvincial(cell(line, 'organisation_zh')),
  );

function reasonAgainst(phase: Phase): string | null {
  const { value } = scoreOn(phase, 'integration');
  if (!phase.takesPart) return 'government alone, outside the typology';
  if (value === null) return 'no tie known';
  if (value === 1) return 'exactly on the line between integrated and not';
  return codeFor(phase, 'service', 'professional').code === null ? 'professional capacity unknown' : null;
}

const ENTERED = PHASES.filter((phase) => reasonAgainst(phase) === null).map((phase) => ({
  phase,
  row: [
    hasHighInitiator(phase) ? 'N' : 'n',
    codeFor(phase, 'service', 'professional').code === 2 ? 'P' : 'p',
    phase.from >= 2016 ? 'T' : 't',
  ].join('·'),
  isIntegrated: scoreOn(phase, 'integration').value! > 1,
}));
type Entered = (typeof ENTERED)[number];
const weightOf = ({ phase }: Entered) => 1 / ENTERED.filter((other) => other.phase.caseId === phase.caseId).length;
const weigh = (some: readonly Entered[]) => some.reduce((sum, one) => sum + weightOf(one), 0);

const ROWS = ['N', 'n'].flatMap((n) => ['P', 'p'].flatMap((p) => ['T', 't'].map((t) => [n, p, t] as const)));
const inWords = ([n, p, t]: (typeof ROWS)[number]) =>
  inARow([
    `${n === 'N' ? 'a' : 'no'} national or provincial organisation among the initiators`,
    `${p === 'P' ? '' : 'no '}professionals in the lead`,
    t === 'T' ? 'a beginning in 2016 or later' : 'a beginning before 2016',
  ]);

function numbersOf(letters: (typeof ROWS)[number]): string[] {
  const mine = ENTERED.filter(({ row }) => row === letters.join('·'));
  const integrated = mine.filter(({ isIntegrated }) => isIntegrated);
  const cases = new Set(mine.map(({ phase }) => phase.caseId)).size;
  const reading =
    cases < 2
      ? ['no programme', 'one programme'][cases]!
      : integrated.length === mine.length
        ? 'all integrated'
        : integrated.length === 0
          ? 'none integrated'
          : 'both outcomes';
  const write = (value: number) => (mine.length === 0 ? '–' : plain(value, 2));
  const consistency = write(weigh(integrated) / weigh(mine));
  const coverage = write(weigh(integrated) / weigh(ENTERED.filter(({ isIntegrated }) => isIntegrated)));
  return [String(cases), String(mine.length), write(weigh(mine)), consistency, consistency, coverage, reading];
}

describe('the truth table of the conditions', () => {
  const shown = shownTexts('conditions', 'en');

  it('has the eight combinations with the numbers that the published files give', () => {
    expect(shown.slice(0, 8)).toEqual(
      ROWS.map((letters) => [inWords(letters), letters.join('·'), ...numbersOf(letters)]),
    );
  });

  it('enters the phases that can be entered, and says of every other why not', () => {
    const entered = ROWS.flatMap((letters) =>
      ENTERED.filter(({ row }) => row === letters.join('·')).map((one) => [
        one.phase.name,
        one.row,
        ...['', ''],
        plain(weightOf(one), 2),
        ...['', '', ''],
        one.isIntegrated ? 'integrated' : 'not integrated',
      ]),
    );
    expect(entered.length).toBeGreaterThan(20);
    expect(shown.slice(8, 8 + entered.length)).toEqual(entered);
    const others = PHASES.flatMap((phase) => {
      const reason = reasonAgainst(phase);
      return reason === null ? [] : [[phase.name, '–', '', '', '–', '', '', '', reason].join('|')];
    });
    const left = shown.slice(8 + entered.length).map((row) => row.join('|'));
    expect(left.toSorted()).toEqual(others.toSorted());
  });
});
