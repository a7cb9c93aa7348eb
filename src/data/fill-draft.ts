/** An answer by the person who runs a programme: the code of an indicator. */
interface Answer {
  readonly dimension: string;
  readonly key: string;
  readonly code: number;
}

interface Filling {
  /** Whether a social organisation takes part; null where that is unknown. */
  readonly takesPart: boolean | null;
  /** What is known. */
  readonly answers: readonly Answer[];
  /** Where the answers came from; stands at the head as a comment. */
  readonly origin: string;
}

const known = (code: number) =>
  `{code: ${code}, a: null, b: null, confidence: low, source: [], note: {en: "", zh: ""}}`;
const BY_RULE = '{code: 0, a: null, b: null, rule: no social organisation takes part}';

/**
 * A draft case file with answers in place of unknown codes. They stand without a source, and no coder has given them, so
 * that the checks ask for both before the file can enter the dataset.
 *
 * @param draft what `draftCase` made
 */
export function fillDraft(draft: string, { takesPart, answers, origin }: Filling): string {
  let dimension = '';
  const lines = draft.split('\n').map((line) => {
    dimension = /^ {4}(\w+):$/.exec(line)?.[1] ?? dimension;
    const [, indicator = ''] = /^ {6}(\w+): \{/.exec(line) ?? [];
    if (indicator === '') {
      return takesPart === null ? line : line.replace(/^( {4}takes_part:) null/, `$1 ${takesPart}`);
    }
    if (dimension === 'integration' && takesPart === false) return `      ${indicator}: ${BY_RULE}`;
    const answer = answers.find((one) => one.dimension === dimension && one.key === indicator);
    return answer ? `      ${indicator}: ${known(answer.code)}` : line;
  });
  return [`# Answers of whoever runs the programme, without sources as yet: ${origin}`, ...lines].join('\n');
}
