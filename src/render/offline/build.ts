/** What the service worker knows of the build that it belongs to. Paths are without the base: `en/cases/`. */
export interface Build {
  /** Hash of all that follows, and of the worker: the name of the build. */
  readonly name: string;
  /** Every file that may be kept, with the first digits of the SHA-256 of its bytes. A page is named by its folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that any page may come to need. */
  readonly shell: readonly string[];
  /** Folders whose files are named by their content: under one name there is one content for ever. */
  readonly byContent: readonly string[];
  /** Folders that the worker leaves to the browser, but for pages among `files`. */
  readonly apart: readonly string[];
  /** What is shown in place of a page that is not kept, by language; the first stands in for the rest. */
  readonly offline: Readonly<Record<string, string>>;
}
