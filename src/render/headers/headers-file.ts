import { isLang } from '../../i18n/languages.ts';
import { HEADERS, PAGE_POLICY, PICTURE_POLICY, UNFRAMED_POLICY } from './policy.ts';

const POLICY = 'Content-Security-Policy';
/** Pages that other sites hold in frames, within a language. */
const FRAMED = 'embed';
/** Folder of scripts and styles, each named by its content. */
const NAMED_BY_CONTENT = '_astro';

type Headers = Readonly<Record<string, string>>;
type Rule = readonly [path: string, headers: Headers];

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** The rule of a page. Sections of a language have one together; no two rules give one address a policy. */
function ofPage(file: string): Rule {
  const [first = '', section = '', ...below] = file.split('/');
  if (!isLang(first) || below.length === 0) return [file.replace(/index\.html$/, ''), { [POLICY]: UNFRAMED_POLICY }];
  return [`${first}/${section}/*`, { [POLICY]: section === FRAMED ? PAGE_POLICY : UNFRAMED_POLICY }];
}

/**
 * The file `_headers`, by which hosts such as Cloudflare Pages and Netlify learn what to send with the files of the site.
 *
 * @param files every file of the built site, as its path without the base
 * @param base path under which the site lives, with a slash at both ends
 */
export function headersFile(files: readonly string[], base: string): string {
  const pages = files.filter((file) => file.endsWith('.html')).map(ofPage);
  const pictures = files
    .filter((file) => file.endsWith('.svg'))
    .map((file): Rule => [folderOf(file) ? `${folderOf(file)}*` : file, { [POLICY]: PICTURE_POLICY }]);
  const always: Rule[] = [
    ['*', HEADERS],
    [`${NAMED_BY_CONTENT}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
  const rules = new Map([...always, ...pages, ...pictures]);
  const written = [...rules].map(([path, headers]) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${written.join('\n\n')}\n`;
}
