import { describe, expect, it } from 'vitest';
import { readingDay } from '../../../src/components/cite/reading-day.ts';
import { withAddress } from '../../../src/components/cite/with-address.ts';

const from = 'https://example.org/en/';
const to = 'https://example.org/en/?map.founder=government';

describe('a text with another address', () => {
  it('has it wherever the first one stood', () => {
    expect(withAddress(`url = {${from}},\nUR  - ${from}\n"URL": "${from}" ${from}`, from, to)).toBe(
      `url = {${to}},\nUR  - ${to}\n"URL": "${to}" ${to}`,
    );
  });

  it('keeps longer addresses that begin alike', () => {
    expect(withAddress(`${from}data/ ${from}`, from, to)).toBe(`${from}data/ ${to}`);
  });

  it('stays as it is where the address is not in it', () => {
    expect(withAddress('nothing', from, to)).toBe('nothing');
  });
});

describe('the day of reading', () => {
  it('is left to the browser, with the space before it, and leaves no mark without one', () => {
    expect(readingDay('Care (2026-11-23) [9999-12-31]. a')).toBe(
      'Care (2026-11-23)<span data-read=" " hidden></span>. a',
    );
    expect(readingDay('共护（2026-11-23）[9999-12-31]. a')).toBe(
      '共护（2026-11-23）<span data-read="" hidden></span>. a',
    );
    expect(readingDay('共护. a')).toBe('共护. a');
  });
});
