import { fillDraft } from '../../data/fill-draft.ts';
import type { PlaceData } from './data.ts';
import type { Reading } from './reading.ts';

/** Distances and shares are written to four decimals. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Answers and place as JSON. `address` is the link that holds the answers. */
export function placementJson(reading: Reading, data: PlaceData, address: string): string {
  const { placement, answers, takesPart, isPlaced, nearest } = reading;
  const { certainty, cell, likeliest, initiation, integration, membership } = placement;
  const content = {
    address,
    data_version: data.version,
    data_date: data.date,
    takes_part: takesPart,
    answers: Object.fromEntries(
      data.questions.map(({ dimension, key }) => [`${dimension}.${key}`, answers[key] ?? null]),
    ),
    certainty,
    model: cell,
    likeliest,
    initiation,
    integration,
    shares: isPlaced
      ? Object.fromEntries(
          Object.entries(membership).map(([prior, { shares }]) => [
            prior,
            Object.fromEntries(Object.entries(shares).map(([model, share]) => [model, rounded(share)])),
          ]),
        )
      : null,
    nearest: nearest.map(({ phase, distance }) => ({ phase: phase.key, distance: rounded(distance) })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The answers as a draft case file, in YAML. */
export const placementYaml = ({ answers, takesPart }: Reading, data: PlaceData, address: string): string =>
  fillDraft(data.draft, {
    takesPart,
    origin: address,
    answers: data.questions.flatMap(({ dimension, key }) => {
      const code = answers[key] ?? null;
      return code === null ? [] : [{ dimension, key, code }];
    }),
  });
