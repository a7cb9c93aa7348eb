import type { Site } from './fault.ts';

/** Maps whose keys are names of things and not of fields: leaving one out is another dataset, and no broken one. */
const NAMED = ['indicators', 'anchors', 'scale', 'items', 'values', 'adjudication'];

/** Fields that may be left out. Written down here once more, so that a schema that lets a field go is noticed. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  'cases/': ['via', 'locality'],
  'codebook.yaml': ['question', 'anchors', 'adjudication', 'definition', 'rule'],
  'coding/codebook-1.0.yaml': ['question', 'anchors', 'adjudication', 'definition', 'rule'],
  // prettier-ignore
  'sources.json': [
    'title-short', 'author', 'container-title', 'publisher', 'number', 'volume', 'issue', 'page', 'issued', 'URL', 'DOI',
    'access', 'title_note', 'family', 'given', 'literal',
  ],
};

export const isTable = ({ file }: Site): boolean => file.endsWith('.csv');
export const isCase = ({ file }: Site): boolean => file.startsWith('cases/');
const isDecision = ({ file }: Site): boolean => file === 'coding/editor.yaml';

/** Whether the site is a field of a record that is not a table's row, by a name that the schema knows. */
export const isField = (site: Site): boolean =>
  typeof site.key === 'string' && !isTable(site) && !isDecision(site) && !NAMED.includes(String(site.path.at(-2)));

/** Whether a record lacks something without the field. */
export const isRequired = (site: Site): boolean =>
  isField(site) &&
  !Object.entries(OPTIONAL).some(([file, keys]) => site.file.startsWith(file) && keys.includes(String(site.key)));

export const isOptional = (site: Site): boolean => isField(site) && !isRequired(site);

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the site is a text in both languages. */
export const isText = ({ value }: Site): boolean =>
  isMap(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';

/** Whether the site is an indicator of a case. */
export const isIndicator = (site: Site): boolean =>
  isCase(site) && ['initiation', 'integration', 'service'].includes(String(site.path.at(-2))) && isMap(site.value);
export const isKnown = (site: Site): boolean => isIndicator(site) && isMap(site.value) && 'note' in site.value;

/** Whether the site is a code on a scale. */
export const isCode = (site: Site): boolean =>
  typeof site.value === 'number' &&
  ((isCase(site) && ['code', 'a', 'b'].includes(String(site.key))) ||
    (site.file === 'coding/audit.yaml' && site.key === 'code') ||
    isDecision(site));
