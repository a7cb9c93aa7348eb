/// <reference types="astro/client" />

declare namespace App {
  /** What the prose of a chapter needs to know of the page it stands on. */
  interface Locals {
    lang: import('./i18n/languages.ts').Lang;
    /** Headings by section id. */
    sections: ReadonlyMap<string, string>;
    /** Slug of the chapter, where several stand on one page. */
    within?: string;
    /** References of the page by source id. */
    entries: ReadonlyMap<string, import('./citation/bibliography.ts').Entry>;
    /** How often each source has been cited so far on the page. */
    cited: Map<string, number>;
  }
}
