/** What of the report of the Nu HTML checker is read here. */
export interface NuReport {
  readonly messages: readonly {
    /** `error`, or `info` with the subtype `warning` where it is one; `non-document-error` where a page could not be read. */
    readonly type: string;
    readonly subType?: string;
    readonly url?: string;
    readonly lastLine?: number;
    readonly lastColumn?: number;
    readonly message: string;
  }[];
}

export interface NuMessages {
  /** One line for each, with page, line and column; a page that could not be read is one too. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The errors and warnings of a report, their pages named from the folder `dir` of the site. */
export function messagesOf({ messages }: NuReport, dir: string): NuMessages {
  const lines = messages.map(({ type, subType, url = '', lastLine, lastColumn, message }) => {
    const [, page = url] = url.split(dir.replaceAll('\\', '/'));
    return {
      isError: type !== 'info',
      isWarning: type === 'info' && subType === 'warning',
      line: `${page}:${lastLine ?? '?'}:${lastColumn ?? '?'} ${message}`,
    };
  });
  return {
    errors: lines.filter(({ isError }) => isError).map(({ line }) => line),
    warnings: lines.filter(({ isWarning }) => isWarning).map(({ line }) => line),
  };
}
