/** What can be found, in the order in which results are listed. */
export const KINDS = ['text', 'case', 'figure', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of a record that has a place of its own on the page. */
export interface Part {
  /** Anchor on the page; empty for the record's own place. */
  readonly at: string;
  /** Heading of the place; empty where the title of the record heads it. */
  readonly heading: string;
  readonly text: string;
  /** Text that counts less, such as what the sources say on each code. */
  readonly notes?: string;
}

/** Something that can be found: a section, a programme, a figure or a source. */
export interface SearchRecord {
  readonly kind: Kind;
  /** Page in the language of the reader, with the anchor if there is one: `chapters/map/#placed`. */
  readonly path: string;
  readonly title: string;
  /** The title in the other language, or its rendering there. */
  readonly other?: string;
  /** Where it belongs: chapter, place and years, author and publisher. */
  readonly over: string;
  readonly parts: readonly Part[];
}
