import type { Page } from 'playwright-core';

/**
 * Texts of a page that are cut off by what they stand in, or that stand on one another, each with how. Lines of one block
 * are not held against each other, nor is what stands in a picture, and neither is what is hidden from sight or is cut to
 * a number of lines.
 */
export const textTrouble = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly block: Element;
      readonly text: string;
      readonly box: DOMRect;
    }
    const blockOf = (element: Element): Element => {
      let at = element;
      while (getComputedStyle(at).display.startsWith('inline') && at.parentElement) at = at.parentElement;
      return at;
    };
    /** Closed, or out of the flow and so over something else by design: opened notes, badges. */
    const floats = (element: Element): boolean => {
      if (!element.checkVisibility({ contentVisibilityAuto: true })) return true;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position, clipPath, visibility, webkitLineClamp } = getComputedStyle(at);
        if (/absolute|fixed|sticky/.test(position) || clipPath !== 'none' || visibility === 'hidden') return true;
        if (webkitLineClamp !== 'none') return true;
      }
      return false;
    };
    const cutBy = ({ left, right, top, bottom }: DOMRect, element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (hides(overflowX) && (left < box.left - 1 || right > box.right + 1)) return true;
        if (hides(overflowY) && (top < box.top - 1 || bottom > box.bottom + 1)) return true;
        if (/auto|scroll/.test(overflowX + overflowY)) return false;
      }
      return false;
    };
    const lines: Line[] = [];
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (text === '' || !element || element.closest('svg, script, style, noscript, option, datalist')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length === 0 || floats(element)) continue;
      if (boxes.some((box) => cutBy(box, element))) cut.push(`cut off: ${text}`);
      const block = blockOf(element);
      lines.push(...boxes.map((box) => ({ block, text, box })));
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const over = lines.flatMap((a, i) => {
      const found: string[] = [];
      for (const b of lines.slice(i + 1)) {
        if (b.box.top >= a.box.bottom - 4) break;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        if (wide > 1 && a.block !== b.block) found.push(`one on the other: ${a.text} × ${b.text}`);
      }
      return found;
    });
    return [...cut, ...over];
  });
