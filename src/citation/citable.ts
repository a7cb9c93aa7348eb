/** A person (family and given name) or an institution (literal). */
export interface Name {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
}

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What can be cited: CSL-JSON with this project's `custom`. An entry of `data/sources.json` is one. */
export interface Citable {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** English rendering of the title. */
  readonly 'title-short'?: string | undefined;
  readonly author?: readonly Name[] | undefined;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly 'publisher-place'?: string | undefined;
  readonly number?: string | undefined;
  readonly version?: string | undefined;
  readonly genre?: string | undefined;
  readonly 'chapter-number'?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly language: string;
  readonly URL?: string | undefined;
  readonly DOI?: string | undefined;
  readonly note?: string | undefined;
  readonly custom?: CitableCustom | undefined;
}

interface CitableCustom {
  /** Where the text was read in a reprint: such a work is never linked. */
  readonly access?: string | undefined;
  /** How the title came about, where the headline was not visible: such a title is a description. */
  readonly title_note?: string | undefined;
}
