/** `npm run new <kind> <id>` writes a draft of something that the project has many of. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDir } from '../src/data/dataset.ts';
import { readTree } from '../src/data/disk.ts';
import { parseFiles } from '../src/data/documents.ts';
import { draftCase } from '../src/data/draft-case.ts';
import { FILES } from '../src/data/files.ts';
import { tell } from '../src/data/problem.ts';
import { Codebook } from '../src/data/schema/codebook.ts';
import { Id } from '../src/data/schema/text.ts';
import { validate } from '../src/data/validate.ts';
import { draftChapter } from './new/draft-chapter.ts';
import { draftFigure } from './new/draft-figure.ts';
import type { Draft } from './new/draft.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readCodebook(dir: string): Codebook {
  const { file } = FILES.codebook;
  const { documents } = parseFiles(readTree(dir).files);
  if (!documents.has(file)) fail(`${join(dir, file)} can’t be read. Run \`npm test\` to see why`);
  const codebook = validate(Codebook, documents.get(file), { file });
  return codebook.ok ? codebook.value : fail(codebook.problems.map(tell).join('\n'));
}

/** Each kind that can be begun, and how its draft is made from an id. */
const KINDS: Readonly<Record<string, (id: string) => Draft>> = {
  case: (id) => {
    const dir = dataDir();
    return {
      files: [{ path: join(dir, 'cases', `${id}.yaml`), text: draftCase(id, readCodebook(dir)) }],
      next: 'Fill it in, add its sources to data/sources.json, then run `npm test`: it names what is missing',
    };
  },
  figure: draftFigure,
  chapter: draftChapter,
};

const [kind = '', id = ''] = process.argv.slice(2);
const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
if (!make) fail(`"${kind}" is nothing that can be begun. Use: npm run new ${Object.keys(KINDS).join('|')} <id>`);
if (!Id.safeParse(id).success) fail(`"${id}" is not an id. Use lower-case letters, digits and single hyphens`);

const { files, next } = make(id);
const taken = files.find(({ path }) => existsSync(path));
if (taken) fail(`${taken.path} exists already. Choose another id; ids are for ever`);
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(path);
}
console.log(next);
