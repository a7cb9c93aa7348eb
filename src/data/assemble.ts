import { z } from 'zod';
import { checks, warningChecks } from './checks/index.ts';
import type { Documents } from './documents.ts';
import { hashOf } from './canonical.ts';
import { FILES, type Part } from './files.ts';
import { manifestOf } from './manifest.ts';
import type { Problem } from './problem.ts';
import { caseSchema, type Case } from './schema/case.ts';
import type { Codebook } from './schema/codebook.ts';
import { SeriesRow, type Series } from './schema/series.ts';
import type { Dataset } from './types.ts';
import { validate } from './validate.ts';

type Parts = { [P in Part]?: z.infer<(typeof FILES)[P]['schema']> };

export type Assembled =
  | { readonly ok: true; readonly dataset: Dataset; readonly warnings: Problem[] }
  | { readonly ok: false; readonly problems: Problem[] };

/** Collects the problems of every validation, so that one bad file doesn’t hide another. */
class Collector {
  readonly problems: Problem[] = [];
  readonly documents: Documents;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  take<T extends z.ZodType>(file: string, schema: T, table = false): z.infer<T> | undefined {
    if (!this.documents.has(file)) return undefined;
    const result = validate(schema, this.documents.get(file), { file, table });
    if (result.ok) return result.value;
    this.problems.push(...result.problems);
    return undefined;
  }

  within(folder: string, ending: string): string[] {
    return [...this.documents.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending));
  }
}

function readCases(collector: Collector, codebook: Codebook): Case[] {
  const schema = caseSchema(codebook);
  return collector
    .within('cases', '.yaml')
    .flatMap((file) => collector.take(file, schema) ?? [])
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function readSeries(collector: Collector): Series[] {
  return collector.within('series', '.csv').flatMap((file): Series[] => {
    const rows = collector.take(file, z.array(SeriesRow), true);
    return rows ? [{ name: file.slice('series/'.length, -'.csv'.length), rows }] : [];
  });
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/**
 * Documents → dataset, or every problem that schemas and checks find. Checks across files run on what is sound, and a
 * check is left out where a part that it stands on is not, so that no problem is a mere echo of another.
 */
export function assemble(documents: Documents): Assembled {
  const collector = new Collector(documents);
  const parts: Parts = {};
  for (const part of Object.keys(FILES) as Part[]) {
    const { file, schema } = FILES[part];
    Object.assign(parts, { [part]: collector.take(file, schema) });
  }
  const { version, sources = [], organisers = [], audit = [], excluded = [], editor = [], codebook10, ...rest } = parts;
  // Where a part is missing, nothing reads it: the checks that would are left out, and the dataset is not handed on.
  const dataset = {
    ...version,
    hash: hashOf(manifestOf(documents)),
    ...rest,
    sources,
    organisers,
    cases: rest.codebook ? readCases(collector, rest.codebook) : [],
    series: readSeries(collector),
    sourceById: new Map(sources.map((source) => [source.id, source])),
    organiserByName: new Map(organisers.map((organiser) => [organiser.name.en, organiser])),
    coding: { audit, excluded, editor, codebook10 },
  } as Dataset;

  const stands = (needs: readonly Part[]): boolean => needs.every((part) => parts[part] !== undefined);
  const found = checks.filter(({ needs }) => stands(needs)).flatMap(({ check }) => check(dataset, documents));
  const problems = [...collector.problems, ...found];
  if (problems.length > 0 || !stands(Object.keys(FILES) as Part[])) return { ok: false, problems };
  return {
    ok: true,
    dataset: freeze(dataset),
    warnings: warningChecks.flatMap(({ check }) => check(dataset, documents)),
  };
}
