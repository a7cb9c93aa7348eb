import { oneOf, type Param } from './param.ts';
import { codec, type Codec } from './url.ts';

/**
 * What a reader has answered, as the address writes it: the code of each question by its key, empty for "don't know";
 * `part` for whether a social organisation takes part; `at` for the question that is shown alone, empty for all.
 */
export type PlaceState = Readonly<Record<string, string>>;

interface Asked {
  readonly key: string;
  readonly scale: readonly number[];
}

/** The first question, on which it depends whether there are ties at all. */
export const PART = { key: 'part', answers: ['yes', 'no'] } as const;
const AT = 'at';

/** The codec of the page on which a reader places a programme. */
export function placeCodec(questions: readonly Asked[]): Codec<PlaceState> {
  const steps = Array.from({ length: questions.length + 1 }, (_, i) => String(i + 1));
  const params: Record<string, Param<string>> = {
    [PART.key]: oneOf(['', ...PART.answers], ''),
    ...Object.fromEntries(questions.map(({ key, scale }) => [key, oneOf(['', ...scale.map(String)], '')])),
    [AT]: oneOf(['', ...steps], ''),
  };
  return codec<Record<string, string>>('place', params);
}
