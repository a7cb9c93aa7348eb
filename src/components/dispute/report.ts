import type { Disputed, DisputeWords } from '../../i18n/dispute-words.ts';

export interface Report {
  readonly title: string;
  readonly body: string;
}

/** The template of a correction, for a code that is still to be named. */
export const NOTHING: Disputed = { programme: '', phase: '', indicator: '', code: '', sources: [], address: '' };

/**
 * A correction as text, with room for what only the reader knows.
 *
 * @param data which data it is about: version, hash and date in words
 * @param colon as the language writes it
 */
export function report(disputed: Disputed, words: DisputeWords, data: string, colon: string): Report {
  const { fields } = words;
  const { programme, phase, indicator, code, sources, address } = disputed;
  const lines = [
    [fields.programme, programme],
    [fields.phase, phase],
    [fields.indicator, indicator],
    [fields.code, code],
    [fields.sources, sources.join('; ')],
    [fields.address, address],
  ].map(([name = '', value = '']) => `${name}${colon}${value}`.trimEnd());
  return {
    title: words.issueTitle([programme, phase, indicator].filter((part) => part !== '').join(' · ')),
    body: [
      ...lines,
      data,
      '',
      `${fields.should}${colon}`.trimEnd(),
      '',
      '',
      `${fields.source}${colon}`.trimEnd(),
      '',
      '',
    ].join('\n'),
  };
}

/** The address at which a draft with this text opens. */
export function draftAddress(issues: string, { title, body }: Report): string {
  const address = new URL(issues);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}
