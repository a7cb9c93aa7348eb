import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loose } from '../../../src/components/island/loose.ts';
import { longestRun } from '../../../src/components/island/longest-run.ts';
import { patch } from '../../../src/components/island/patch.ts';
import { built, el, type El } from '../../../src/figures/shared/elements.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
beforeEach(() => void vi.stubGlobal('document', document));
afterEach(() => void vi.unstubAllGlobals());

const mark = (key: string, x: number) => el('circle', { 'data-key': key, cx: x });
const label = (x: number, y: number, words: string) => loose(el('text', { x, y, fill: 'black' }, words));
const group = (...children: El[]) => el('g', {}, ...children);

/** An element built from one tree and changed into another, with the nodes that it had before. */
function changed(before: El, after: El): { node: Element; kept: Element[]; marks: string[] } {
  const node = built(before, document);
  const kept = [...node.children];
  const marks = patch(node, before, after).map(({ after: one }) => String(one.attributes['data-key']));
  return { node, kept, marks };
}

describe('what a picture becomes when it is changed', () => {
  it('is what the new tree would give if it were built anew', () => {
    const before = group(mark('a', 1), label(0, 0, 'one'), mark('b', 2), label(5, 5, 'two'), el('line', { x1: 1 }));
    const after = group(label(9, 9, 'two'), mark('b', 3), mark('c', 4), el('rect', { x: 1.04 }), label(0, 0, 'new'));
    expect(changed(before, after).node.outerHTML).toBe(built(after, document).outerHTML);
  });

  it('keeps the element of each mark that stays, wherever it goes', () => {
    const { node, kept } = changed(
      group(mark('a', 1), mark('b', 2), mark('c', 3)),
      group(mark('c', 3), mark('a', 1), mark('b', 9)),
    );
    expect([...node.children]).toEqual([kept[2], kept[0], kept[1]]);
  });

  it('tells of the marks that changed and of no other', () => {
    const { marks } = changed(group(mark('a', 1), mark('b', 2)), group(mark('a', 1), mark('b', 9)));
    expect(marks).toEqual(['b']);
  });

  it('does not write a place anew that differs by less than a drawing says', () => {
    const before = group(mark('a', 1.01));
    const node = built(before, document);
    const write = vi.spyOn(node.children[0] as Element, 'setAttribute');
    patch(node, before, group(mark('a', 1.04)));
    expect(write).not.toHaveBeenCalled();
  });

  it('moves a text by the group that holds it, found by its words, and leaves the text as it is', () => {
    const before = group(label(0, 0, 'one'), label(0, 20, 'two'));
    const { node, kept } = changed(before, group(label(0, 10, 'two')));
    expect([...node.children]).toEqual([kept[1]]);
    expect(node.children[0]?.getAttribute('transform')).toBe('translate(0,10)');
    expect(node.querySelector('text')?.outerHTML).toBe('<text fill="black">two</text>');
  });
});

describe('a text that can be moved', () => {
  it('has its further lines at its own place', () => {
    const text = el('text', { x: 12.34, y: 5 }, 'one', el('tspan', { x: 12.34, dy: '1.25em' }, 'two'));
    expect(loose(text)).toEqual(
      el(
        'g',
        { class: 'at', transform: 'translate(12.3,5)' },
        el('text', {}, 'one', el('tspan', { x: 0, dy: '1.25em' }, 'two')),
      ),
    );
  });

  it('is left alone where it is turned', () => {
    const turned = el('text', { x: 1, y: 2, transform: 'rotate(90)' }, 'one');
    expect(loose(turned)).toEqual(turned);
  });
});

describe('what can stay while the rest is put in order', () => {
  it.each([
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [1, 2, 3, 0],
      [0, 1, 2],
    ],
    [
      [3, 0, 1, 2],
      [1, 2, 3],
    ],
    [
      [-1, 0, -1, 1],
      [1, 3],
    ],
    [[], []],
  ])('of %j is what stands at %j', (numbers, places) => {
    expect([...longestRun(numbers)].sort((a, b) => a - b)).toEqual(places);
  });

  it('is six of the sixteen numbers of the textbook example (van der Corput sequence; Wikipedia, Longest increasing subsequence)', () => {
    expect(longestRun([0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15]).size).toBe(6);
  });
});
