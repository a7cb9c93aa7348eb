/** Quotation marks by pairs: Chinese text has no spaces to tell an opening one from a closing one. */
function paired(text: string, mark: string, [open, close]: readonly [string, string]): string {
  let inside = false;
  return text.replaceAll(mark, () => {
    inside = !inside;
    return inside ? open : close;
  });
}

const AFTER_BREAK = String.raw`(?<=^|[\s(\[“‘—])`;

/** Straight quotation marks and apostrophes as typographic ones, in Chinese or in Western text. */
export function typographic(text: string, script: 'han' | 'western'): string {
  if (script === 'han') return paired(paired(text, '"', ['“', '”']), "'", ['‘', '’']);
  return text
    .replace(new RegExp(`${AFTER_BREAK}"`, 'g'), '“')
    .replaceAll('"', '”')
    .replace(new RegExp(`${AFTER_BREAK}'`, 'g'), '‘')
    .replaceAll("'", '’');
}
