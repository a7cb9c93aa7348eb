import type { Citable } from './citable.ts';
import { isAuthor, recordOf, reportOf, type CslRecord } from './record.ts';

/** An identifier that the address holds already is not written twice (7.9.1). */
function identified(record: CslRecord): CslRecord {
  const { URL = '', DOI } = record;
  const said = DOI !== undefined && URL.replaceAll(/%2f/gi, '/').toLowerCase().includes(DOI.toLowerCase());
  return said ? { ...record, DOI: undefined } : record;
}

/** The record that the GB/T 7714-2025 style is given. */
export function gbRecord(work: Citable): CslRecord {
  const record = identified(recordOf(work, { pinyin: true }));
  if (work.type === 'report') return reportOf(work, record);
  return isAuthor(work, work['container-title']) ? { ...record, 'container-title': undefined } : record;
}
