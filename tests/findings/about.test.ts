import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { aboutFindings } from '../../src/findings/about.ts';
import { FROZEN } from '../figures/lib.ts';

describe('what the page about this site says', () => {
  it('gives the data’s version, year and day as the data have them', () => {
    const { citation, version } = aboutFindings.says(FROZEN);
    expect(citation?.en).toContain('contributors (2026)');
    expect(citation?.zh).toContain('0.0.1版. 2026.');
    expect(version?.en).toBe('The data stand at version 0.0.1; sources were read up to 2 January 2026.');
    expect(version?.zh).toBe('数据现为0.0.1版，资料读至2026年1月2日。');
  });

  it('names the thesis as its abstract is listed', () => {
    expect(aboutFindings.says(FROZEN)['thesis']?.en).toBe(
      'F. Ixture, “A Fixture Thesis”, fixture degree in fixtures, abstract posted 2 January 2020 (Fixture 1)',
    );
  });

  it('cites the dataset as README.md does', () => {
    const plain = (text: string) => text.replace(/[_’']/g, '');
    const citation = aboutFindings.says(readDataset('data').dataset)['citation']?.en ?? '';
    expect(plain(readFileSync('README.md', 'utf8'))).toContain(plain(citation));
  });
});
