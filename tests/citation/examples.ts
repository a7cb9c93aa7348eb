import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Citable } from '../../src/citation/citable.ts';

/** An entry as a style guide prints it, the rule that it shows, and the work that it stands for. */
export interface Example {
  readonly rule: string;
  readonly entry: string;
  readonly work: Citable;
}

/** The examples of a style guide, from the file of that name beside this one. */
export const examples = (guide: 'gb-t-7714-2025' | 'apa-7' | 'chicago-17'): readonly Example[] =>
  (parse(readFileSync(`tests/citation/${guide}.yaml`, 'utf8')) as readonly Example[]).map(({ work, ...rest }) => ({
    ...rest,
    work: { ...work, id: 'example' },
  }));
