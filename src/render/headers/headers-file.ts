import { isLang } from '../../i18n/languages.ts';
import { BY_CONTENT, FOR_EVER, FROZEN } from './lasting.ts';
import { HEADERS, PAGE_POLICY, PICTURE_POLICY, UNFRAMED_POLICY } from './policy.ts';

const POLICY = 'Content-Security-Policy';
/** Pages that other sites hold in frames, within a language. */
const FRAMED = 'embed';

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
  const versions = new Set(files.flatMap((file) => /^v\/[^/]+\//.exec(file)?.[0] ?? []));
  const frozen = [...versions].flatMap((version) => FROZEN.map((folder) => version + folder));
  const lasting = [...BY_CONTENT, ...frozen].map((folder): Rule => [`${folder}*`, { 'Cache-Control': FOR_EVER }]);
  // What else there is, such hosts have asked for again each time, unless they are told otherwise.
  const rules = new Map<string, Headers>([['*', HEADERS]]);
  for (const [path, headers] of [...lasting, ...pages, ...pictures])
    rules.set(path, { ...rules.get(path), ...headers });
  const written = [...rules].map(([path, headers]) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${written.join('\n\n')}\n`;
}
