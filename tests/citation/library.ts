import { readFileSync } from 'node:fs';
import type { Source } from '../../src/data/types.ts';

/** Every source of the dataset, as the file has it: citing is tested on what is there, not on what a check lets through. */
export const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as readonly Source[];
