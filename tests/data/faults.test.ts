import { describe, expect, it } from 'vitest';
import { missed } from '../../scripts/assure/faults/judge.ts';
import { faultsIn } from '../../scripts/assure/faults/make.ts';
import { readTree } from '../../src/data/disk.ts';
import { parseFile, parseFiles } from '../../src/data/documents.ts';
import { manifestOf } from '../../src/data/manifest.ts';
import { FROZEN } from './with-fixture.ts';

const { files } = readTree(FROZEN);
const { documents } = parseFiles(files);
const manifest = manifestOf(documents);

/** One of every class; `npm run assure -- faults` makes 25 of each in the real data. */
const faults = faultsIn(files, documents, 1);

describe('a single fault in the data', () => {
  it('is one of some thirty classes, always the same for one seed', () => {
    expect(new Set(faults.map(({ of }) => of)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(29);
    expect(faultsIn(files, documents, 1).map(({ change }) => change)).toEqual(faults.map(({ change }) => change));
    expect(faultsIn(files, documents, 1, 7).map(({ change }) => change)).not.toEqual(
      faults.map(({ change }) => change),
    );
  });

  it.each(faults)('is caught: $of, $file › $change', (fault) => {
    expect(missed(documents, manifest, fault)).toBeNull();
  });

  it('that is none is reported as not caught, by the validation as by the manifest', () => {
    const [fault] = faults;
    const bytes = files.get(fault!.file)!;
    const none = { ...fault!, bytes };
    expect(parseFile(none.file, bytes).ok).toBe(true);
    expect(missed(documents, manifest, { ...none, caughtBy: 'validation' })).toBe('nothing is said');
    expect(missed(documents, manifest, { ...none, caughtBy: 'manifest' })).toBe('the manifest sees nothing');
  });

  it('that is told at another place is reported as not caught, with what was said', () => {
    const fault = faults.find(({ of }) => of === 'a code off its scale')!;
    const elsewhere = { ...fault, at: ['elsewhere'], within: [] };
    expect(missed(documents, manifest, elsewhere)).toContain('said instead:');
  });
});
