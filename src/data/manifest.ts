import { hashOf } from './canonical.ts';
import type { Documents } from './documents.ts';

/** The hash of each data file’s canonical form, by the file’s name. */
export type Manifest = Readonly<Record<string, string>>;

/** The manifest of what the files say; sorted by name. */
export const manifestOf = (documents: Documents): Manifest =>
  Object.fromEntries(
    [...documents].sort(([x], [y]) => (x < y ? -1 : 1)).map(([file, document]) => [file, hashOf(document)]),
  );

const HOW = 'If that is meant, renew the manifest with `npm run manifest`';

/** What stands otherwise in the data than in the manifest, one sentence a file; none if all is equal. */
export function differences(manifest: Manifest, found: Manifest): string[] {
  const names = [...new Set([...Object.keys(manifest), ...Object.keys(found)])].sort();
  return names.flatMap((name) => {
    if (manifest[name] === found[name]) return [];
    const what = !(name in found) ? 'is missing' : !(name in manifest) ? 'is new' : 'differs';
    return [`data/${name} ${what}. ${HOW}`];
  });
}
