const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
  amp: '&',
};

/** The text that HTML or XML stands for. */
export const unescaped = (xml: string): string =>
  xml.replace(/&(#?\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);
