import { describe, expect, it } from 'vitest';
import { placeOf, scoreOn } from './lib/place.ts';
import { PHASES, type Phase } from './lib/records.ts';
import { shownTexts } from './lib/live.ts';
import { GRADES, MODELS, percentText, plain, withSign } from './lib/words.ts';

function scoreText(phase: Phase, axis: 'initiation' | 'integration'): string {
  const write = (value: number) => (axis === 'initiation' ? withSign(value, 2) : plain(value, 2));
  const { value, low, high, known, of } = scoreOn(phase, axis);
  return `${value === null ? 'unknown' : write(value)} (${write(low)} to ${write(high)}; ${known} of ${of} known)`;
}

describe('the table of the map, worked out anew from phases.csv and codes.csv', () => {
  it('has every phase with its scores, boxes, known codes, model, share and certainty', () => {
    const derived = PHASES.map((phase) => {
      const { grade, likeliest } = placeOf(phase);
      const end = phase.to === null ? '' : String(phase.to);
      return [
        phase.name,
        phase.to === phase.from ? end : `${phase.from}–${end}`,
        scoreText(phase, 'initiation'),
        scoreText(phase, 'integration'),
        likeliest ? MODELS[likeliest.model] : '–',
        likeliest ? percentText(likeliest.share) : '–',
        GRADES[grade],
      ];
    });
    expect(derived.length).toBeGreaterThan(50);
    expect(shownTexts('quadrant-map', 'en')).toEqual(derived);
  });
});
