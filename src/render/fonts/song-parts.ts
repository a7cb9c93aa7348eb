/** The letters of a page's headings, and whether it is the page of one programme. */
export interface Headings {
  readonly letters: ReadonlySet<string>;
  readonly isCase: boolean;
}
/** Letters of headings, without repetition, in order. */
export interface SongParts {
  readonly common: readonly string[];
  readonly report: readonly string[];
  readonly programmes: readonly string[];
}

/** Share of the pages of one kind from which on a letter is common. */
const COMMON = 0.1;

/**
 * Shares the letters of Chinese headings out among three files, as a Chinese font is large: those common on the pages of the
 * report or of programmes, which every page loads; those of the rest of the report; and those that only the pages of
 * programmes hold, many of them rare.
 */
export function songParts(pages: readonly Headings[]): SongParts {
  const report = counted(pages.filter(({ isCase }) => !isCase));
  const programmes = counted(pages.filter(({ isCase }) => isCase));
  const common = new Set([...report.common, ...programmes.common]);
  const rest = report.all.filter((letter) => !common.has(letter));
  return {
    common: [...common].sort(),
    report: rest,
    programmes: programmes.all.filter((letter) => !common.has(letter) && !rest.includes(letter)),
  };
}

function counted(pages: readonly Headings[]): { all: string[]; common: string[] } {
  const counts = new Map<string, number>();
  for (const { letters } of pages) for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const all = [...counts.keys()].sort();
  return { all, common: all.filter((letter) => (counts.get(letter) ?? 0) >= COMMON * pages.length) };
}
