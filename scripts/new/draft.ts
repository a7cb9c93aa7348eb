export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

/** The beginning of something that the project has many of. */
export interface Draft {
  readonly files: readonly DraftFile[];
  /** What to do next. */
  readonly next: string;
}
