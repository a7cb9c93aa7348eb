/** Something wrong in the data: where it stands, what is wrong and what to do about it. */
export interface Problem {
  /** File, relative to the data directory: `cases/companion-mothers.yaml`. */
  readonly file: string;
  /** Place in the file: `phases[0].initiation.plan`, `line 3, column 5`, or nothing where the whole file is meant. */
  readonly path: string;
  /** What is wrong, without a full stop. */
  readonly what: string;
  /** What to do, without a full stop. */
  readonly cure: string;
}

/**
 * A problem as one line: `file › path: what. What to do`. A case is named by its file alone, since case ids are what
 * authors know.
 */
export function tell({ file, path, what, cure }: Problem): string {
  const name = file.replace(/^cases\//, '');
  return `${name}${path === '' ? '' : ` › ${path}`}: ${what}. ${cure}`;
}
