import { describe, expect, it } from 'vitest';
import { withWordBreaks } from '../../src/render/word-breaks.ts';

describe('Chinese headings', () => {
  it('say between which words a line may break, and not within a term', () => {
    expect(withWordBreaks('<h1>社会组织参与农村留守儿童服务的四种模式</h1>')).toBe(
      '<h1>社会组织<wbr>参与<wbr>农村<wbr>留守儿童<wbr>服务的<wbr>四种模式</h1>',
    );
  });

  it('keep what is within them, and a small word with the one that it belongs to', () => {
    expect(withWordBreaks('<h2 id="a"><a href="#社会组织">政府与家庭</a>：OneSky &amp; 编码者</h2>')).toBe(
      '<h2 id="a"><a href="#社会组织">政府<wbr>与家庭</a>：OneSky &amp; 编码者</h2>',
    );
  });
});

it('leaves English headings, and text that is no heading, as they are', () => {
  const page = '<h1>Who cares?</h1><h4>社会组织</h4><p>社会组织参与</p>';
  expect(withWordBreaks(page)).toBe(page);
});
