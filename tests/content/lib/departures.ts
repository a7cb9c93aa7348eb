import ts from 'typescript';
import { LANGS, type Lang } from '../../../src/i18n/languages.ts';

export interface Term {
  id: string;
  avoid: Record<Lang, string[]>;
}

/** A stretch of text that readers see, in one language. */
interface Stretch {
  lang: Lang;
  line: number;
  text: string;
}

const CHINESE = /[㐀-鿿]/;
const inLang = (text: string): Lang => (CHINESE.test(text) ? 'zh' : 'en');

/** What a program says: its string literals, and of templates what stands between the computed parts. */
function literals(path: string, code: string): Stretch[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: Stretch[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
      found.push({
        lang: inLang(node.text),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: node.text,
      });
    node.forEachChild(walk);
  };
  walk(source);
  return found;
}

/** What an article says, line by line. Ids, keys and addresses inside its elements are none of its words. */
const prose = (lang: Lang, text: string): Stretch[] =>
  text.split('\n').map((line, i) => ({
    lang,
    line: i + 1,
    text: line.replace(/\b(?:id|of|is|to|href|class|states)=(?:"[^"]*"|\{[^}]*\})/g, ''),
  }));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A variant in Latin letters as a whole word in any case, one with Chinese characters anywhere. */
const pattern = (variant: string): RegExp =>
  CHINESE.test(variant) ? new RegExp(escaped(variant)) : new RegExp(`(?<![\\w-])${escaped(variant)}(?![\\w-])`, 'i');

/** Where a file uses a variant that the glossary avoids: `path:line “variant” (term)`. */
export function departures(path: string, text: string, terms: readonly Term[]): string[] {
  const side = LANGS.find((lang) => path.includes(`/${lang}/`)) ?? 'en';
  const stretches = path.endsWith('.mdx') ? prose(side, text) : literals(path, text);
  return terms.flatMap(({ id, avoid }) =>
    LANGS.flatMap((lang) =>
      avoid[lang].flatMap((variant) => {
        const wanted = pattern(variant);
        return stretches
          .filter((one) => one.lang === lang && wanted.test(one.text.replaceAll('\u00a0', ' ')))
          .map(({ line }) => `${path}:${line} “${variant}” (${id})`);
      }),
    ),
  );
}
