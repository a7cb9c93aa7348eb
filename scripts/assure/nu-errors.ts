/** What of the report of the Nu HTML checker is read here. */
export interface NuReport {
  readonly messages: readonly {
    /** `error`, `info` or, where a page could not be read, `non-document-error`. */
    readonly type: string;
    readonly url?: string;
    readonly lastLine?: number;
    readonly lastColumn?: number;
    readonly message: string;
  }[];
}

/** The errors of a report, pages that could not be read among them: one line each, with the page from the folder `dir` of the site on. */
export const nuErrors = ({ messages }: NuReport, dir: string): string[] =>
  messages
    .filter(({ type }) => type !== 'info')
    .map(({ url = '', lastLine, lastColumn, message }) => {
      const [, page = url] = url.split(dir.replaceAll('\\', '/'));
      return `${page}:${lastLine ?? '?'}:${lastColumn ?? '?'} ${message}`;
    });
