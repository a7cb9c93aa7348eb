import { describe, expect, it } from 'vitest';
import { partialDate, spanOf } from '../../../src/figures/shared/partial-date.ts';

describe('a date that is known in part', () => {
  it('leaves open the time that it does not name', () => {
    expect(spanOf('2016')).toEqual({ from: 2016, to: 2017, exact: 'year' });
    expect(spanOf('2016-07')).toEqual({ from: 2016.5, to: 2016 + 7 / 12, exact: 'month' });
    // 2 July is day 184 of the 366 of 2016: 183 days have passed.
    expect(spanOf('2016-07-02')).toEqual({ from: 2016.5, to: 2016.5, exact: 'day' });
  });

  it('is written no more exactly than it is known', () => {
    expect(['2016', '2016-02', '2016-02-04'].map((text) => partialDate(text, 'en'))).toEqual([
      '2016',
      'February 2016',
      '4 February 2016',
    ]);
    expect(['2016', '2016-02', '2016-02-04'].map((text) => partialDate(text, 'zh'))).toEqual([
      '2016年',
      '2016年2月',
      '2016年2月4日',
    ]);
  });
});
