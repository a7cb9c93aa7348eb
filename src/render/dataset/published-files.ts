import { toBibTeX } from '../../citation/to-bibtex.ts';
import { toCslJson } from '../../citation/to-csl-json.ts';
import { toRIS } from '../../citation/to-ris.ts';
import type { Dataset } from '../../data/types.ts';
import { fileWords } from '../../i18n/dataset-words.ts';
import { caseJsonSchema } from './case-json-schema.ts';
import { citationCff } from './citation-cff.ts';
import { dataPackage } from './data-package.ts';
import { jsonFile, textFile, type PublishedFile } from './published-file.ts';
import { roCrate } from './ro-crate.ts';
import { tables } from './tables.ts';
import { workbook } from './workbook.ts';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const ofSources = ({ sources }: Dataset): PublishedFile[] => [
  textFile('sources.bib', 'application/x-bibtex', fileWords.bibtex, toBibTeX(sources)),
  textFile('sources.ris', 'application/x-research-info-systems', fileWords.ris, toRIS(sources)),
  textFile('sources.json', 'application/vnd.citationstyles.csl+json', fileWords.csl, `${toCslJson(sources)}\n`),
];

const ofCodebook = ({ codebook, coding }: Dataset): PublishedFile[] => [
  jsonFile('codebook.json', fileWords.codebook, codebook),
  jsonFile('codebook-1.0.json', fileWords.codebook10, coding.codebook10),
  jsonFile('case.schema.json', fileWords.schema, caseJsonSchema(codebook), 'application/schema+json'),
];

async function made(data: Dataset, home: string): Promise<readonly PublishedFile[]> {
  const csv = tables(data);
  const book = await workbook(
    data,
    csv.flatMap(({ table }) => table ?? []),
  );
  const files = [
    ...csv,
    { path: 'shared-care.xlsx', description: fileWords.workbook, mediaType: WORKBOOK_TYPE, bytes: book },
    ...ofSources(data),
    ...ofCodebook(data),
    textFile('CITATION.cff', 'application/yaml', fileWords.cff, citationCff(data)),
  ];
  const described = [...files, jsonFile('datapackage.json', fileWords.datapackage, dataPackage(data, files, home))];
  const crate = roCrate(data, described, home);
  return [...described, jsonFile('ro-crate-metadata.json', fileWords.crate, crate, 'application/ld+json')];
}

const remembered = new WeakMap<Dataset, Map<string, Promise<readonly PublishedFile[]>>>();

/**
 * Every file under `/data/`, made once a dataset: the tables, then what is made of them, the descriptions of all last.
 * `home` is the address of the dataset’s page.
 */
export function publishedFiles(data: Dataset, home: string): Promise<readonly PublishedFile[]> {
  const mine = remembered.get(data) ?? new Map<string, Promise<readonly PublishedFile[]>>();
  remembered.set(data, mine);
  const files = mine.get(home) ?? made(data, home);
  mine.set(home, files);
  return files;
}
