// The difference in professional capacity between integrated and other phases. Node 20 or later, nothing to install.
import { readFileSync } from 'node:fs';

const [head, ...lines] = readFileSync('phases.csv', 'utf8')
  .replace(/^\uFEFF/, '')
  .trimEnd()
  .split('\r\n')
  .map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(([, cell]) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    ),
  );
const phases = lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
const ties = head.filter((name) => name.startsWith('integration.'));

// Integrated: the mean of the known ties lies above 1. Half, where it is exactly 1. Government alone is left out.
const compared = phases.flatMap((phase) => {
  const known = ties.filter((tie) => phase[tie] !== '').map((tie) => Number(phase[tie]));
  const capacity = phase['service.professional'];
  if (phase.takes_part !== 'true' || known.length === 0 || capacity === '') return [];
  const sum = known.reduce((a, b) => a + b);
  return [{ case: phase.case, integrated: (Math.sign(sum - known.length) + 1) / 2, capacity: Number(capacity) / 2 }];
});

// A programme weighs 1, shared by its compared phases.
const phasesOf = (id) => compared.filter((one) => one.case === id).length;
const mean = (share) => {
  const weights = compared.map((one) => share(one) / phasesOf(one.case));
  const total = weights.reduce((a, b) => a + b);
  return compared.reduce((sum, one, i) => sum + weights[i] * one.capacity, 0) / total;
};
console.log((mean((one) => one.integrated) - mean((one) => 1 - one.integrated)).toFixed(4));
