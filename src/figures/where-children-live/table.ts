import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Cell, Table } from '../figure.ts';
import { countWords } from '../shared/count-words.ts';
import { measureWords } from '../shared/measures.ts';
import { sourceCell } from '../shared/source-cell.ts';
import type { WhereRow } from './rows.ts';
import { words, type Counts } from './text.ts';
import { PROVINCES, type Province } from './tiles.ts';

/** Every figure of a province by every definition, what was not found by the one drawn, and every programme. */
export function tableOf(rows: readonly WhereRow[], { picture, programmes }: Counts, lang: Lang): Table {
  const t = strings(lang);
  const w = words[lang];
  const figuresIn = (province: Province): Cell[][] =>
    rows.flatMap((row) =>
      row.kind !== 'figures'
        ? []
        : row.counts
            .filter(({ geography }) => geography === province)
            .map((count) => [
              { text: t.provinces[province] },
              { text: w.what(measureWords(count.measure, lang), row.label[lang]) },
              { text: String(count.year) },
              { text: countWords(count, lang) },
              sourceCell(count.sourceLabel[lang], count.source),
            ]),
    );
  const missing = (province: Province): Cell[][] =>
    picture === null || picture.counts.has(province)
      ? []
      : [
          [
            { text: t.provinces[province] },
            { text: picture.row.label[lang] },
            { text: '–' },
            { text: w.key.none },
            { text: '–' },
          ],
        ];
  const programmesIn = (place: string, mine: Counts['programmes'], list = mine?.all ?? []): Cell[][] =>
    list.map(({ id, name, started }) => [
      { text: place },
      { text: w.ownProgramme },
      { text: String(started) },
      { text: w.began },
      { text: name[lang], page: `cases/${id}` },
    ]);
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'province', label: w.columns.province },
      { key: 'what', label: w.columns.what },
      { key: 'year', label: w.columns.year, numeric: true },
      { key: 'value', label: w.columns.value, numeric: true },
      { key: 'proof', label: w.columns.proof },
    ],
    rows: [
      ...PROVINCES.flatMap((province) => [
        ...(picture ? figuresIn(province) : []),
        ...missing(province),
        ...(programmes ? programmesIn(t.provinces[province], programmes, programmes.by.get(province) ?? []) : []),
      ]),
      ...(programmes ? programmesIn(t.common.national, programmes, programmes.nationwide) : []),
    ],
  };
}
