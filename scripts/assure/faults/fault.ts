import type { Path } from '../../../src/data/path.ts';
import type { Random } from '../../../src/model/random.ts';

/** One place in a copy of the data: a value, and the map or list that holds it. */
export interface Site {
  readonly file: string;
  readonly path: Path;
  readonly key: PropertyKey;
  readonly value: unknown;
  readonly holder: unknown;
  /** The whole file, as it was parsed. */
  readonly document: unknown;
}

/** A map or a list that is open to damage. */
export type Holder = Record<PropertyKey, unknown>;

/** What was done, and where the message about it should point if not at the site itself. */
export interface Damage {
  readonly change: string;
  /** Places that are right too, written as messages write them. */
  readonly also?: readonly string[];
  /** Places within which any other is right. */
  readonly within?: readonly string[];
}

/** A kind of single fault that somebody could make in a file. */
export interface FaultClass {
  readonly name: string;
  /** Whether the validation must tell file and path, or only the manifest can see it. */
  readonly caughtBy: 'validation' | 'manifest';
  /** Where in the data it can be made. */
  readonly at: (site: Site, sources: ReadonlySet<string>) => boolean;
  /** Makes it in a copy of the file, of which `holder` is the part that holds the site; null where it would change nothing. */
  readonly damage: (holder: Holder, site: Site, draw: Random, all: readonly Site[]) => Damage | null;
}

/** A single fault, made: what the file holds now, and where a message about it may point. */
export interface Fault {
  readonly of: string;
  readonly caughtBy: FaultClass['caughtBy'];
  readonly file: string;
  /** The places that a message may name. */
  readonly at: readonly string[];
  /** Places within which it may name any; an empty one stands for the whole file. */
  readonly within: readonly string[];
  readonly change: string;
  readonly bytes: Uint8Array;
}
