import { readFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { lettersIn } from './letters-in.ts';

/** Elements set in the serif face; the style sheet says the same. */
const HEADING = /^h[123]$/;
const SERIF = /(?:^|\s)(?:serif|corner)(?:\s|$)/;

export interface Page {
  readonly path: string;
  readonly html: string;
  /** Every character of the text, and those of it in the serif face. */
  readonly all: ReadonlySet<string>;
  readonly serif: ReadonlySet<string>;
  readonly isCase: boolean;
}

/** Reads a built page, and which letters it needs. */
export async function readPage(path: string): Promise<Page> {
  const html = await readFile(path, 'utf8');
  const isCase = /[/\\]cases[/\\][^/\\]+[/\\]/.test(path);
  return { path, html, all: lettersIn(html), serif: lettersIn(serifText(html)), isCase };
}

/** All that a page says in its headings and whatever else is set like them. */
export function serifText(html: string): string {
  const open: boolean[] = [];
  const said: string[] = [];
  let within = 0;
  const parser = new Parser({
    onopentag: (name, { class: names = '' }) => {
      const isSerif = HEADING.test(name) || SERIF.test(names);
      open.push(isSerif);
      if (isSerif) within++;
    },
    ontext: (text) => {
      if (within > 0) said.push(text);
    },
    onclosetag: () => {
      if (open.pop() === true) within--;
    },
  });
  parser.end(html);
  return said.join('');
}
