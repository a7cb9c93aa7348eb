import { expect, it } from 'vitest';
import { pointLabels } from '../../../src/figures/shared/point-labels.ts';

const frame = { x0: 0, x1: 200, y0: 0, y1: 100 };

it('writes a figure above its point, beside it at the edge, and never two in one place', () => {
  const points = [
    { x: 100, y: 50, text: '900' },
    { x: 100, y: 9, text: '800' },
  ];
  const put = pointLabels(points, points, 12, 4, frame);
  expect(put[0]).toMatchObject({ x: 100, anchor: 'middle', text: '900' });
  expect(put[0]?.y).toBeLessThan(50);
  expect(put[1]?.anchor).not.toBe('middle');
});

it('leaves a figure out that has no room, the later ones first', () => {
  const point = { x: 100, y: 50, text: '123456789' };
  const tight = { x0: 60, x1: 140, y0: 30, y1: 56 };
  const put = pointLabels([point, { ...point, text: '987654321' }], [point], 12, 2, tight);
  expect(put.map(({ text }) => text)).toEqual(['123456789']);
});

it('keeps clear of what it is told to keep clear of', () => {
  const point = { x: 100, y: 50, text: '900' };
  const [put] = pointLabels([point], [point], 12, 4, frame, [{ x0: 0, x1: 200, y0: 0, y1: 46 }]);
  expect(put?.y).toBeGreaterThanOrEqual(50);
});

it('writes to the right first when asked, and to the left where the right is taken', () => {
  const points = [
    { x: 60, y: 50, text: '21' },
    { x: 45, y: 50, text: '17' },
  ];
  const lane = { ...frame, y0: 42, y1: 58 };
  expect(pointLabels(points, points, 12, 4, lane, [], 'right').map(({ anchor }) => anchor)).toEqual(['start', 'end']);
});
