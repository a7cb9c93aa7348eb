declare module 'citeproc' {
  interface Sys {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object | undefined;
  }
  interface Bibliography {
    readonly bibliography_errors: readonly unknown[];
  }
  interface Engine {
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [Bibliography, readonly string[]] | false;
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }
  const CSL: { readonly Engine: new (sys: Sys, style: string, lang: string, forceLang: boolean) => Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  interface Register {
    get(name: string): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: Register; readonly locales: Register };
      get(plugin: string): Record<string, unknown>;
    };
  };
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(format: string, options?: object): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
