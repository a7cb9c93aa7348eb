/** A reader of RFC 4180, character by character, that knows nothing of the writer. Throws where the text breaks the rules. */
export function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quoted cell does not end');
        if (text[at] === '"') at += 1;
        cell += text.charAt(at);
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && !',\r\n'.includes(text[at]!)) {
        if (text[at] === '"') throw new Error(`a quotation mark stands inside the plain cell "${cell}"`);
        cell += text.charAt(at);
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a comma nor a line end follows "${cell}"`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}

/** One line of a file, by the heads of its columns. */
export type Line = Readonly<Record<string, string>>;

/** The lines of a file that has a head, each as long as the head. Throws where one is not. */
export function readLines(text: string): Line[] {
  const [head = [], ...rows] = readRows(text);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`a line has ${row.length} cells, the head ${head.length}`);
    return Object.fromEntries(head.map((name, i) => [name, row[i]!]));
  });
}
