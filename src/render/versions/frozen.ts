import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../data/manifest.ts';
import type { Text } from '../../i18n/languages.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { versionOrder } from '../../model/version-order.ts';

/** How the files of a frozen version are laid out; another layout gets another number. */
export const FORMAT = 1;
export const MANIFEST_FILE = 'manifest.json';
export const SNAPSHOT_FILE = 'snapshot.json';

/** What `manifest.json` of a frozen version says of it. */
export interface FrozenManifest {
  readonly format: typeof FORMAT;
  readonly version: string;
  readonly date: string;
  /** SHA-256 of all that the data say. */
  readonly hash: string;
  /** The figures, in their order. */
  readonly figures: readonly { readonly id: string; readonly title: Text }[];
  /** The hash of each data file, as `data/manifest.json` had it. */
  readonly data: Manifest;
  /** Every other file of the folder, by its path in it; sorted. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export interface Frozen {
  readonly manifest: FrozenManifest;
  readonly snapshot: Snapshot;
}

/** The folder of the frozen versions, in the root of the project, where npm runs every script. */
export const versionsDir = (): string => join(process.cwd(), 'public', 'v');

function read(dir: string, version: string): Frozen {
  const json = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(dir, version, file), 'utf8'));
    } catch (cause) {
      throw new Error(`public/v/${version}/${file} can’t be read. Restore it from the repository`, { cause });
    }
  };
  const manifest = json(MANIFEST_FILE) as FrozenManifest;
  if ((manifest.format as number) !== FORMAT || manifest.version !== version)
    throw new Error(
      `public/v/${version}/${MANIFEST_FILE} is no manifest of ${version}. Restore it from the repository`,
    );
  return { manifest, snapshot: json(SNAPSHOT_FILE) as Snapshot };
}

/** Every frozen version, oldest first. Throws where one has no manifest of its own or no snapshot. */
export function frozenVersions(dir = versionsDir()): Frozen[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(versionOrder)
    .map((version) => read(dir, version));
}
