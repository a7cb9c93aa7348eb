import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Header = readonly [name: string, value: string];

/** Whether a rule of `_headers` is for that path: `*` at its end stands for anything. */
const isFor = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/**
 * What the file `_headers` of a folder says of each path, as hosts such as Netlify read it: the headers of every rule
 * that fits. Nothing where there is no such file.
 */
export function readHeaders(dir: string): (path: string) => readonly Header[] {
  const file = join(dir, '_headers');
  const blocks = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split(/\n{2,}/)
    : [];
  const rules = blocks.map((block) => {
    const [rule = '', ...lines] = block.split('\n');
    const headers = lines.map((line): Header => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
    return { rule, headers };
  });
  return (path) => rules.filter(({ rule }) => isFor(rule, path)).flatMap(({ headers }) => headers);
}
