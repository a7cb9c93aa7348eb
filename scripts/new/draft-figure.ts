import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import type { Draft } from './draft.ts';

/** A whole figure without words, which the compiler, the linter and a test read where it stands. */
const PATTERN = join(ROOT, 'scripts', 'new', 'draft-figure');

const pascal = (id: string): string => id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The pattern under another name, as it reads in `src/figures/<id>/`. */
const renamed = (text: string, id: string): string => {
  const name = pascal(id);
  return text
    .replaceAll('draft-figure', id)
    .replaceAll('DraftFigure', name)
    .replaceAll('draftFigure', name.charAt(0).toLowerCase() + name.slice(1))
    .replaceAll('../../../src/figures/', '../')
    .replaceAll('../../../src/', '../../');
};

/** The folder of a new figure, whose words are empty, so that the tests ask for them. */
export const draftFigure = (id: string): Draft => ({
  files: readdirSync(PATTERN).map((file) => ({
    path: join(ROOT, 'src', 'figures', id, file),
    text: renamed(readFileSync(join(PATTERN, file), 'utf8'), id),
  })),
  next: 'Go on as CONTRIBUTING.md says under “A figure”',
});
