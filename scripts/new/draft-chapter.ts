import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/i18n/languages.ts';
import { ROOT } from '../lib/root.ts';
import type { Draft } from './draft.ts';

const CHAPTERS = join(ROOT, 'content', 'chapters');

const TEXT = `---
title: ''
summary: ''
sections:
  - id: first
    title: ''
---

<Section id="first">

</Section>
`;

/** A new last chapter, a file a language, without a word. */
export function draftChapter(id: string): Draft {
  const [lang] = LANGS;
  const names = readdirSync(join(CHAPTERS, lang));
  const taken = names.find((name) => name.replace(/^\d+-/, '') === `${id}.mdx`);
  const name = taken ?? `${String(names.length + 1).padStart(2, '0')}-${id}.mdx`;
  return {
    files: LANGS.map((each) => ({ path: join(CHAPTERS, each, name), text: TEXT })),
    next: 'Go on as CONTRIBUTING.md says under “A chapter”',
  };
}
