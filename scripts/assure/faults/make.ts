import { csvFormat } from 'd3-dsv';
import { stringify } from 'yaml';
import type { Documents } from '../../../src/data/documents.ts';
import { writePath } from '../../../src/data/path.ts';
import { SERIES_COLUMNS } from '../../../src/data/schema/series.ts';
import { random } from '../../../src/model/random.ts';
import { BYTES, byteFault } from './bytes.ts';
import type { Fault, FaultClass, Holder, Site } from './fault.ts';
import { SILENT } from './silent.ts';
import { drawn, partAt, sitesOf } from './sites.ts';
import { STRUCTURAL } from './structural.ts';

/** A parsed file as text again, in the format that its ending asks for. */
function written(file: string, document: unknown): Uint8Array {
  const text = file.endsWith('.json')
    ? JSON.stringify(document, null, 1)
    : file.endsWith('.csv')
      ? csvFormat(document as Record<string, string>[], [...SERIES_COLUMNS])
      : stringify(document, { aliasDuplicateObjects: false });
  return new TextEncoder().encode(text);
}

function faultAt(
  { name, caughtBy, damage }: FaultClass,
  site: Site,
  draw: () => number,
  all: readonly Site[],
): Fault | null {
  const document = structuredClone(site.document);
  const done = damage(partAt(document, site.path.slice(0, -1)) as Holder, site, draw, all);
  if (!done) return null;
  const table = site.file.endsWith('.csv');
  // A record is named by its id, which may be what was damaged.
  const places = [site.document, document].map((of) => writePath(site.path, of, table));
  const [at, within] = [
    [...places, ...(done.also ?? [])],
    [...places, ...(done.within ?? [])],
  ];
  const change = `${places[0] ?? ''}: ${done.change}`;
  return { of: name, caughtBy, file: site.file, at, within, change, bytes: written(site.file, document) };
}

/**
 * Single faults in the data, `each` of every class or as many as there is room for; always the same for one seed.
 *
 * @param files bytes of the data files by name
 * @param documents what they say
 */
export function faultsIn(
  files: ReadonlyMap<string, Uint8Array>,
  documents: Documents,
  each: number,
  seed?: number,
): Fault[] {
  const all = sitesOf(documents);
  const cited = all
    .filter(({ file, key }) => file === 'sources.json' && key === 'id')
    .map(({ value }) => String(value));
  const sources = new Set(cited);
  const ofValues = [...STRUCTURAL, ...SILENT].flatMap((one) => {
    const draw = random(one.name, seed);
    const sites = drawn(
      all.filter((site) => one.at(site, sources)),
      2 * each,
      draw,
    );
    return sites.flatMap((site) => faultAt(one, site, draw, all) ?? []).slice(0, each);
  });
  const texts = [...files].map(([file, bytes]) => ({ file, text: new TextDecoder().decode(bytes) }));
  const ofBytes = BYTES.flatMap((one) => {
    const draw = random(one.name, seed);
    const made: Fault[] = [];
    for (let tries = 0; made.length < each && tries < 40 * each; tries++) {
      const file = texts[Math.floor(draw() * texts.length)];
      const fault = file && byteFault(one, file, draw);
      if (fault) made.push(fault);
    }
    return made;
  });
  return [...ofValues, ...ofBytes];
}
