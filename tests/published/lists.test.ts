import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { published, shownTable, shownTexts } from './lib/live.ts';
import { PROGRAMMES, cell, labelOf, listIn, numberIn } from './lib/records.ts';
import type { Line } from './lib/read-csv.ts';
import { inARow, plain } from './lib/words.ts';

const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

describe('the table of the policies', () => {
  const dateOf = (text: string) => {
    const [year, month, day] = text.split('-');
    const options = {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(day ? { day: 'numeric' as const } : {}),
    } as const;
    return month ? new Date(`${text}${day ? '' : '-01'}`).toLocaleDateString('en-GB', options) : year!;
  };

  it('follows from policies.csv and cases.csv', () => {
    const policies = published('policies').sort(
      (x, y) => compare(cell(x, 'date'), cell(y, 'date')) || compare(cell(x, 'policy'), cell(y, 'policy')),
    );
    const begun = [...PROGRAMMES].sort(
      (x, y) => Number(x.line['started']) - Number(y.line['started']) || compare(x.id, y.id),
    );
    const { rows } = shownTable('policy-timeline', 'en');
    const derived = policies.map((line) => {
      const ties = listIn(line, 'bears_on').map((id) => labelOf('integration', id));
      return [
        cell(line, 'title_en') + (cell(line, 'number') === '' ? '' : ` (${cell(line, 'number')})`),
        dateOf(cell(line, 'date')),
        cell(line, 'issuer_en'),
        inARow(ties) || 'None of the ties',
        cell(line, 'social_organisations_en') || 'Nothing told of social organisations',
      ];
    });
    expect(rows.slice(0, policies.length).map((row) => row.slice(0, 5).map(({ text }) => text))).toEqual(derived);
    policies.forEach((line, i) => {
      const [first, ...more] = listIn(line, 'sources');
      expect(rows[i]![5]!.page).toBe(`sources#source-${first!}`);
      expect(/ and (\d+) more$/.exec(rows[i]![5]!.text)?.[1]).toBe(more.length > 0 ? String(more.length) : undefined);
    });
    expect(rows.slice(policies.length).map((row) => row.map(({ text }) => text).slice(0, 2))).toEqual(
      begun.map(({ name, line }) => [name, `begun in ${cell(line, 'started')}`]),
    );
  });
});

describe('the table of the studies', () => {
  const DESIGNS = {
    meta_analysis: 'Meta-analysis',
    systematic_review: 'Systematic review',
    randomised: 'Randomised trial',
    quasi_experimental: 'Quasi-experiment',
    cohort: 'Cohort',
    cross_sectional: 'Cross-section',
    qualitative: 'Qualitative study',
    '': 'Design not told',
  } as const;

  function effectOf(line: Line): string {
    const [value, low, high] = ['value', 'ci_low', 'ci_high'].map((name) => numberIn(line, name));
    const metric = cell(line, 'metric');
    if (value === null || metric === '') return 'no single effect size read';
    // A percentage, or a ratio of a kind that is not told, stands with as many decimals as its source has.
    const short = plain(value!, Number.isInteger(Math.round(value! * 1e6) / 1e5) ? 1 : 2);
    const told = {
      rr: `risk ratio ${plain(value!, 2)}`,
      or: `odds ratio ${plain(value!, 2)}`,
      ratio: `${short} times, kind of ratio not told`,
      beta: `coefficient ${plain(value!, 2)}`,
      percentage_points: `${short} percentage points`,
      cohens_d: `Cohen’s d ${plain(value!, 2)}`,
    }[metric];
    return `${told!}${low === null || high === null ? '' : ` (${plain(low!, 2)} to ${plain(high!, 2)})`}`;
  }

  it('follows from studies.csv, by design and then by year', () => {
    const { rows } = shownTable('effects', 'en');
    const order = Object.keys(DESIGNS);
    const lines = published('studies').sort(
      (x, y) =>
        order.indexOf(cell(x, 'design')) - order.indexOf(cell(y, 'design')) ||
        (numberIn(x, 'year') ?? Infinity) - (numberIn(y, 'year') ?? Infinity) ||
        compare(cell(x, 'study'), cell(y, 'study')),
    );
    const derived = lines.map((line) => [
      DESIGNS[cell(line, 'design') as keyof typeof DESIGNS],
      labelOf('needs', cell(line, 'need')),
      cell(line, 'population_en'),
      cell(line, 'intervention_en') || 'nothing tried, observed',
      cell(line, 'outcome_en'),
      effectOf(line),
      cell(line, 'finding_en'),
    ]);
    expect(rows.map((row) => row.slice(1).map(({ text }) => text))).toEqual(derived);
    expect(rows.map(([first]) => first!.page)).toEqual(lines.map((line) => `sources#source-${cell(line, 'citation')}`));
  });
});

/** The words before or after a figure, each with what must stand in the measure or the remark that it follows from. */
const PRECISION = [
  [/^about (.*)$/, /about/i],
  [/^more than (.*)$/, /more than|lower bound/i],
  [/^at most (.*)$/, /upper bound/i],
  [/^(.*) \(computed\)$/, /computed/i],
] as const;

function bareFigure(text: string, line: Line): string {
  for (const [words, reason] of PRECISION) {
    const inner = words.exec(text)?.[1];
    if (inner === undefined) continue;
    expect(`${cell(line, 'measure')} ${cell(line, 'note_en')}`).toMatch(reason);
    return inner;
  }
  return text;
}
const UNITS: Readonly<Record<string, string>> = { cny: ' yuan', percent: '%' };
const figureOf = (line: Line) => {
  const value = Number(cell(line, 'value'));
  const unit = cell(line, 'unit');
  return `${unit === 'percent' ? value : value.toLocaleString('en-GB')}${UNITS[unit] ?? ` ${unit}`}`;
};

/** The figures of a series: by definition, measure and year. */
function ordered(series: string): { line: Line; label: string }[] {
  const lines = published(`series/${series}`);
  return published('definitions').flatMap((definition) => {
    const mine = lines.filter((line) => line['definition'] === definition['definition']);
    const measures = [...new Set(mine.map((line) => cell(line, 'measure')))];
    return measures.flatMap((measure) =>
      mine
        .filter((line) => line['measure'] === measure)
        .sort((x, y) => Number(x['year']) - Number(y['year']))
        .map((line) => ({ line, label: cell(definition, 'label_en') })),
    );
  });
}

describe.each([
  ['counting-children', 'left-behind-children', true],
  ['organisations-growth', 'social-organisations', false],
] as const)('the table of %s', (id, series, nationalOnly) => {
  it(`follows from series/${series}.csv and definitions.csv`, () => {
    const lines = ordered(series).filter(({ line }) => !nationalOnly || line['geography'] === 'CN');
    const { columns, rows } = shownTable(id, 'en');
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    expect(rows).toHaveLength(lines.length);
    const words = new Map<string, string>();
    lines.forEach(({ line, label }, i) => {
      const text = (key: string) => rows[i]![at(key)]!.text;
      expect([text('definition'), text('year'), text('note')]).toEqual([label, line['year'], line['note_en']]);
      expect(bareFigure(text('value'), line)).toBe(figureOf(line));
      expect(rows[i]![at('source')]!.page).toBe(`sources#source-${cell(line, 'source')}`);
      words.set(cell(line, 'measure'), text('measure'));
      expect(words.get(cell(line, 'measure'))).toBe(text('measure'));
    });
    expect(new Set(words.values()).size).toBe(words.size);
  });
});

describe('the table of the provinces', () => {
  const shown = shownTexts('where-children-live', 'en');
  const names: Readonly<Record<string, string>> = strings('en').provinces;

  it('has the programmes of cases.csv in each province, and those that name none nationwide', () => {
    const derived = PROGRAMMES.flatMap(({ name, line }) => {
      const provinces = listIn(line, 'provinces').map((code) => names[code]!);
      return (provinces.length > 0 ? provinces : [strings('en').common.national]).map((place) =>
        [place, 'Programme of the dataset', cell(line, 'started'), 'began', name].join('|'),
      );
    });
    const programmes = shown.filter(([, what]) => what === 'Programme of the dataset').map((row) => row.join('|'));
    expect(programmes.toSorted()).toEqual(derived.toSorted());
  });

  it('has every figure of a province in the series, and says of the others that none was found', () => {
    const lines = ordered('left-behind-children').filter(({ line }) => line['geography'] !== 'CN');
    const figures = shown.filter(([, , year, value]) => year !== '–' && value !== 'began');
    expect(figures).toHaveLength(lines.length);
    for (const { line, label } of lines) {
      const mine = figures.filter(
        ([province, what, year]) =>
          province === names[cell(line, 'geography')] && what!.endsWith(`; ${label}`) && year === line['year'],
      );
      expect(mine.map(([, , , value]) => bareFigure(value!, line))).toContain(figureOf(line));
    }
    const missing = shown.filter(([, , , value]) => value === 'no figure found');
    const drawn = new Set(missing.map(([, what]) => what));
    expect(drawn.size).toBe(1);
    const found = lines.filter(({ line, label }) => drawn.has(label) && /^total/.test(cell(line, 'measure')));
    const all = [
      ...missing.map(([province]) => province!),
      ...found.map(({ line }) => names[cell(line, 'geography')]!),
    ];
    expect(all.toSorted()).toEqual([...new Set(all)].sort());
    expect(all.length).toBe(Object.keys(names).length);
  });
});
