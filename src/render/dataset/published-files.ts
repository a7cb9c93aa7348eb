import { toBibTeX } from '../../citation/to-bibtex.ts';
import { toCslJson } from '../../citation/to-csl-json.ts';
import { toRIS } from '../../citation/to-ris.ts';
import type { Dataset } from '../../data/types.ts';
import { fileWords } from '../../i18n/dataset-words.ts';
import { caseJsonSchema } from './case-json-schema.ts';
import { citationCff } from './citation-cff.ts';
import { dataPackage } from './data-package.ts';
import { jsonFile, textFile, type FileGroup, type PublishedFile } from './published-file.ts';
import type { Publication } from './publication.ts';
import { roCrate } from './ro-crate.ts';
import { tables } from './tables.ts';
import { workbook } from './workbook.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
  json: 'application/json',
  schema: 'application/schema+json',
  jsonLd: 'application/ld+json',
  yaml: 'application/yaml',
} as const;

const said = (path: string, group: FileGroup, type: keyof typeof TYPES, name: keyof typeof fileWords) => ({
  path,
  group,
  mediaType: TYPES[type],
  description: fileWords[name],
});

const ofSources = ({ sources }: Dataset): PublishedFile[] => [
  textFile(said('sources.bib', 'sources', 'bibtex', 'bibtex'), toBibTeX(sources)),
  textFile(said('sources.ris', 'sources', 'ris', 'ris'), toRIS(sources)),
  textFile(said('sources.json', 'sources', 'csl', 'csl'), `${toCslJson(sources)}\n`),
];

const ofCoding = ({ codebook, coding }: Dataset): PublishedFile[] => [
  jsonFile(said('codebook.json', 'coding', 'json', 'codebook'), codebook),
  jsonFile(said('codebook-1.0.json', 'coding', 'json', 'codebook10'), coding.codebook10),
  jsonFile(said('case.schema.json', 'coding', 'schema', 'schema'), caseJsonSchema(codebook)),
];

async function made(data: Dataset, publication: Publication): Promise<readonly PublishedFile[]> {
  const csv = tables(data);
  const book = await workbook(
    data,
    csv.flatMap(({ table }) => table ?? []),
  );
  const files = [
    { ...said('shared-care.xlsx', 'whole', 'xlsx', 'workbook'), bytes: book },
    ...csv,
    ...ofSources(data),
    ...ofCoding(data),
    textFile(said('CITATION.cff', 'descriptions', 'yaml', 'cff'), citationCff(data, publication.doi)),
  ];
  const descriptor = jsonFile(
    said('datapackage.json', 'descriptions', 'json', 'datapackage'),
    dataPackage(data, files, publication),
  );
  const described = [...files, descriptor];
  const crate = roCrate(data, described, publication);
  return [...described, jsonFile(said('ro-crate-metadata.json', 'descriptions', 'jsonLd', 'crate'), crate)];
}

const remembered = new WeakMap<Dataset, Map<string, Promise<readonly PublishedFile[]>>>();

/** Every file under `/data/`, made once: the tables, then what is made of them, the descriptions of all last. */
export function publishedFiles(data: Dataset, publication: Publication): Promise<readonly PublishedFile[]> {
  const mine = remembered.get(data) ?? new Map<string, Promise<readonly PublishedFile[]>>();
  remembered.set(data, mine);
  const name = JSON.stringify(publication);
  const files = mine.get(name) ?? made(data, publication);
  mine.set(name, files);
  return files;
}
