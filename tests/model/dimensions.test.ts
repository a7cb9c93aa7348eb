import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS as OF_THE_SCHEMA } from '../../src/data/schema/codebook.ts';
import { DIMENSIONS, scaleOf } from '../../src/model/dimensions.ts';
import { codebook } from './build.ts';

describe('the dimensions', () => {
  it('are those of the schema', () => {
    expect(DIMENSIONS).toEqual(OF_THE_SCHEMA);
  });

  it('have scales whose points are numbers, lowest first', () => {
    expect(scaleOf(codebook, 'initiation')).toEqual([-2, -1, 0, 1, 2]);
    expect(scaleOf(codebook, 'integration')).toEqual([0, 1, 2]);
  });
});

describe('the model', () => {
  const folder = new URL('../../src/model/', import.meta.url);

  it('takes nothing but types from the data layer, so that it runs in the browser without the validator', () => {
    for (const file of readdirSync(folder)) {
      const imports = readFileSync(new URL(file, folder), 'utf8').match(/^import [^;]+;/gm) ?? [];
      const beyond = imports.filter((line) => !line.includes("'./") && !line.startsWith('import type'));
      expect(beyond, file).toEqual([]);
    }
  });
});
