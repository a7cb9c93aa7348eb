import { assemble } from '../../../src/data/assemble.ts';
import { parseFile, type Documents } from '../../../src/data/documents.ts';
import { differences, manifestOf, type Manifest } from '../../../src/data/manifest.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { Fault } from './fault.ts';

const isWithin = (path: string, place: string): boolean =>
  place === '' || path === place || ['.', '[', ','].some((next) => path.startsWith(`${place}${next}`));

/** Everything that reading the data with the fault in it says, as `readDataset` does: parsing, schemas, rules, warnings. */
function told(documents: Documents, { file, bytes }: Fault): Problem[] {
  const parsed = parseFile(file, bytes);
  const faulty = new Map(documents);
  if (parsed.ok) faulty.set(file, parsed.value);
  else faulty.delete(file);
  const assembled = assemble(faulty);
  return [...(parsed.ok ? [] : parsed.problems), ...(assembled.ok ? assembled.warnings : assembled.problems)];
}

/**
 * Null where the fault is caught: by a message with its file and place, or by the manifest, which must name that file
 * and no other. Otherwise what was said instead.
 */
export function missed(documents: Documents, manifest: Manifest, fault: Fault): string | null {
  if (fault.caughtBy === 'manifest') {
    const parsed = parseFile(fault.file, fault.bytes);
    const faulty = new Map([...documents, ...(parsed.ok ? [[fault.file, parsed.value] as const] : [])]);
    const said = differences(manifest, manifestOf(faulty));
    const [line = 'the manifest sees nothing'] = said;
    return said.length === 1 && line.startsWith(`data/${fault.file} differs`) ? null : said.join('; ') || line;
  }
  const problems = told(documents, fault);
  const right = problems.some(
    ({ file, path }) =>
      file === fault.file && (fault.at.includes(path) || fault.within.some((place) => isWithin(path, place))),
  );
  if (right) return null;
  const others = problems.slice(0, 3).map(({ file, path, what }) => `${file} › ${path}: ${what}`);
  return others.length > 0 ? `said instead: ${others.join('; ')}` : 'nothing is said';
}
