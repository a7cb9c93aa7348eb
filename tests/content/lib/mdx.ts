import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** File names of the articles of a folder in a language. */
export const names = (folder: string, lang: string): string[] =>
  globSync(`content/${folder}/${lang}/*.mdx`)
    .map((path) => path.replaceAll('\\', '/').split('/').at(-1) ?? '')
    .sort();

export const textOf = (folder: string, lang: string, name: string): string =>
  readFileSync(`content/${folder}/${lang}/${name}`, 'utf8');

/** Ids of the sections and the keys of computed headings, in order. */
export function sectionsOf(text: string): { id: string; say: string | undefined }[] {
  const { sections } = parse(text.split('---')[1] ?? '') as { sections: { id: string; say?: string }[] };
  return sections.map(({ id, say }) => ({ id, say }));
}

export const body = (text: string): string => text.split(/^---$/m).slice(2).join('---');

/** What an element names, in order: `used(text, 'Num', 'of')`. */
export const used = (text: string, element: string, attribute: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}\\s[^>]*?${attribute}=["{]([^"}]+)["}]`, 'g'))].map(([, name = '']) => name);

/** Paragraphs without their elements: what is typed. Each keeps a `¶` for every citation. */
export const paragraphs = (text: string): string[] =>
  body(text)
    .replace(/<Cite [^>]*>/g, '¶')
    .replace(/<[^>]+>/g, ' ')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** What stands inside every element of a name. */
export const inside = (text: string, element: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, inner = '']) => inner);
