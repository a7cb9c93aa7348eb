import type { Case, Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { sourcesOfCase } from '../../model/documentation.ts';
import { columnsFrom, type Column } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { meaningInChinese } from './in-chinese.ts';

const { one, both } = columnsFrom<Case>('case');

function needColumns(id: string, label: Text): Column<Case>[] {
  const need = (name: string, key: 'code' | 'a' | 'b'): Column<Case> => {
    const column = one(name, `needs.<need>.${key}`, ({ needs }) => needs.codes[id]?.[key] ?? null);
    const zh = `需求“${label.zh}”：${meaningInChinese(column.meaning)}`;
    return { ...column, meaning: `Need “${id}”. ${column.meaning}`, zh };
  };
  return [need(`need_${id}`, 'code'), need(`need_${id}_a`, 'a'), need(`need_${id}_b`, 'b')];
}

/** The cases, one a line, with what is coded once a case. */
export const casesFile = ({ codebook, cases }: Dataset): DataFile =>
  dataFile(
    'cases',
    'A programme',
    [
      one('case', 'id', ({ id }) => id),
      ...both('name', 'name', ({ name }) => name),
      one('status', 'status', ({ status }) => status),
      one('started', 'started', ({ started }) => started),
      one('provinces', 'place.provinces', ({ place }) => place.provinces),
      ...both('locality', 'place.locality', ({ place }) => place.locality),
      one('setting', 'place.setting', ({ place }) => place.setting),
      ...both('summary', 'summary', ({ summary }) => summary),
      ...Object.entries(codebook.needs.items).flatMap(([id, label]) => needColumns(id, label)),
      one('needs_sources', 'needs.source', ({ needs }) => needs.source),
      one('evaluation', 'evaluation.code', ({ evaluation }) => evaluation.code),
      one('evaluation_a', 'evaluation.a', ({ evaluation }) => evaluation.a),
      one('evaluation_b', 'evaluation.b', ({ evaluation }) => evaluation.b),
      ...both('evaluation_note', 'evaluation.note', ({ evaluation }) => evaluation.note),
      one('evaluation_sources', 'evaluation.source', ({ evaluation }) => evaluation.source),
      {
        name: 'sources',
        type: 'list of id',
        meaning: 'Ids of all sources that document the case: its codes, needs, evaluation and reach, each once',
        of: sourcesOfCase,
      },
    ],
    cases,
  );
