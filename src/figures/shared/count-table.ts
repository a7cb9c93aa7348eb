import type { Lang } from '../../i18n/languages.ts';
import type { Column, Table } from '../figure.ts';
import type { Count, Counted } from './counts.ts';
import { countWords } from './count-words.ts';
import { measureWords } from './measures.ts';
import { placeWords } from './place-words.ts';
import { sourceCell } from './source-cell.ts';

const HEADS: Record<Lang, Record<'definition' | 'measure' | 'place' | 'year' | 'value' | 'note' | 'source', string>> = {
  en: {
    definition: 'Definition',
    measure: 'What is counted',
    place: 'Place',
    year: 'Year',
    value: 'Figure',
    note: 'Remark',
    source: 'Source',
  },
  zh: {
    definition: '口径',
    measure: '所计对象',
    place: '地区',
    year: '年份',
    value: '数值',
    note: '备注',
    source: '来源',
  },
};

/**
 * Figures of a series as a table, each with its definition, its remark and its source.
 *
 * @param keep which figures stand in it; provinces get a column of their own where one of them is kept
 */
export function countTable(
  all: readonly Counted[],
  keep: (count: Count, counted: Counted) => boolean,
  caption: string,
  lang: Lang,
): Table {
  const head = HEADS[lang];
  const kept = all.flatMap((counted) =>
    counted.counts.filter((count) => keep(count, counted)).map((count) => ({ counted, count })),
  );
  const placed = kept.some(({ count }) => count.geography !== 'CN');
  const columns: Column[] = [
    { key: 'definition', label: head.definition },
    { key: 'measure', label: head.measure },
    ...(placed ? [{ key: 'place', label: head.place }] : []),
    { key: 'year', label: head.year, numeric: true },
    { key: 'value', label: head.value, numeric: true },
    { key: 'note', label: head.note },
    { key: 'source', label: head.source },
  ];
  const rows = kept.map(({ counted, count }) => [
    { text: counted.label[lang] },
    { text: measureWords(count.measure, lang) },
    ...(placed ? [{ text: placeWords(count.geography, lang) }] : []),
    { text: String(count.year) },
    { text: countWords(count, lang) },
    { text: count.note?.[lang] ?? '' },
    sourceCell(count.sourceLabel[lang], count.source),
  ]);
  return { caption, columns, rows };
}
