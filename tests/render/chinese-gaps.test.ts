import { describe, expect, it } from 'vitest';
import { withoutGaps } from '../../src/render/chinese-gaps.ts';

describe('a Chinese page', () => {
  it('has no gap between two sentences, whether or not the first is set in another face', () => {
    expect(withoutGaps('<p>第一句。 第二句；\n  第三句。</p>')).toBe('<p>第一句。第二句；第三句。</p>');
    expect(withoutGaps('<p><strong>未见评估。</strong> 主办方公布</p>')).toBe(
      '<p><strong>未见评估。</strong>主办方公布</p>',
    );
  });

  it('keeps the gap before what is no Chinese, and between things that stand side by side', () => {
    const page = '<p>一句。 OneSky，<span>注。</span> <span>定值</span> 共 5 个</p><li>甲。</li> <li>乙</li>';
    expect(withoutGaps(page)).toBe(page);
  });

  it('keeps what is no text: attributes, scripts and pictures', () => {
    const page = '<p title="甲。 乙">丙</p><script type="a">"甲。 乙"</script><svg><title>甲。 乙</title></svg>';
    expect(withoutGaps(page)).toBe(page);
  });
});
