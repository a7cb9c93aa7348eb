import { expect, it } from 'vitest';
import { published, shownTable } from './lib/live.ts';
import { cell, labelOf } from './lib/records.ts';

const BEGINS: Readonly<Record<string, string>> = {
  government: 'Government begins',
  social: 'A social organisation begins',
};
const TIES: Readonly<Record<string, string>> = { high: 'institutionally integrated', low: 'not integrated' };
const CELLS = ['administrative-providing', 'social-providing', 'administrative-led', 'social-driven'];
const STAGES = ['separation', 'dependence', 'independence', 'cooperation'];

it('the table of the framework follows from thesis.csv and codebook.csv', () => {
  const lines = published('thesis');
  const questions = lines.filter((line) => cell(line, 'kind') === 'question');
  const models = CELLS.map((id) => lines.find((line) => cell(line, 'id') === id)!);
  const { rows } = shownTable('framework', 'en');
  const shown = rows.map((row) => row.slice(0, 3).map(({ text }) => text));
  expect(shown.slice(0, 6)).toEqual([
    ...questions.map((line) => ['Question', cell(line, 'en'), '–']),
    ...models.map((line) => [
      'Model',
      cell(line, 'en'),
      `${BEGINS[cell(line, 'initiation')]!}; ${TIES[cell(line, 'integration')]!}`,
    ]),
  ]);
  expect(shown.slice(6).map(([part, words]) => [part, words])).toEqual(
    STAGES.map((id) => ['Stage', labelOf('relation', id)]),
  );
});
