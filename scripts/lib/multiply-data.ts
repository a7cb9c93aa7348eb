import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a dataset to the empty folder `to` that holds each case of the one in `from` `scale` times, under new ids
 * (`blue-letter-2` …). Sources and everything else stay as they are.
 */
export function multiplyData(from: string, to: string, scale: number): void {
  cpSync(from, to, { recursive: true });
  const cases = join(to, 'cases');
  for (const file of readdirSync(cases).filter((name) => name.endsWith('.yaml'))) {
    const id = file.replace(/\.yaml$/, '');
    const text = readFileSync(join(cases, file), 'utf8');
    const idLine = new RegExp(`^id: *${id} *$`, 'm');
    if (!idLine.test(text)) throw new Error(`cases/${file} has no line "id: ${id}"`);
    for (let copy = 2; copy <= scale; copy++) {
      writeFileSync(join(cases, `${id}-${copy}.yaml`), text.replace(idLine, `id: ${id}-${copy}`));
    }
  }
}
