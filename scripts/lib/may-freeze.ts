import { differences, type Manifest } from '../../src/data/manifest.ts';
import { versionOrder } from '../../src/model/version-order.ts';
import type { FrozenManifest } from '../../src/render/versions/frozen.ts';

/** The version that is to be frozen, and what stands already. */
export interface Freezing {
  /** What `data/manifest.json` holds. */
  readonly written: Manifest;
  /** The manifest of the version as it would be frozen now. */
  readonly made: FrozenManifest;
  readonly frozen: readonly FrozenManifest[];
  /** Write it anew although it is frozen already, which is for a version that nobody has seen yet. */
  readonly again: boolean;
}

export type Verdict =
  | { readonly may: true; readonly because: 'new' | 'again' | 'same' }
  | { readonly may: false; readonly why: readonly string[] };

const AGAIN = 'If this version has not been published yet, freeze it anew with `npm run release -- --again`';

const otherFiles = (made: FrozenManifest, old: FrozenManifest): string[] =>
  [...new Set([...Object.keys(made.files), ...Object.keys(old.files)])]
    .filter((path) => made.files[path]?.sha256 !== old.files[path]?.sha256)
    .sort();

/** Whether a version may be frozen, and if not, why, one sentence a reason. */
export function mayFreeze({ written, made, frozen, again }: Freezing): Verdict {
  const stale = differences(written, made.data);
  if (stale.length > 0) return { may: false, why: stale };
  const { version } = made;
  const newest = frozen.at(-1)?.version;
  if (newest !== undefined && versionOrder(version, newest) < 0)
    return { may: false, why: [`${version} is below ${newest}, which is frozen. Raise it in data/version.yaml`] };
  const old = frozen.find((one) => one.version === version);
  if (old === undefined) return { may: true, because: 'new' };
  const others = otherFiles(made, old);
  if (old.hash === made.hash && others.length === 0) return { may: true, because: 'same' };
  if (again) return { may: true, because: 'again' };
  if (old.hash === made.hash)
    return {
      may: false,
      why: [`${version} is frozen, with other contents: ${others.join(', ')}. It stays as it is. ${AGAIN}`],
    };
  const changed = differences(old.data, made.data).map((line) => line.split('. ')[0] ?? line);
  return {
    may: false,
    why: [
      ...changed.map((line) => `${line} under ${version}, which is frozen`),
      `Raise the version in data/version.yaml, which says how, and renew the manifest with \`npm run manifest\`. ${AGAIN}`,
    ],
  };
}
