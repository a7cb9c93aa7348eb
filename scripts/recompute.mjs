// Recomputes both verdicts' difference D, its 95 % interval and its p (METHOD §6) from the published CSV files alone, and
// compares them with the figures. Nothing of the site's own code is used: Node's standard library does.
// node scripts/recompute.mjs [folder of the data, dist/data] [folder of the figures, beside it]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DRAWS = 9999;
const TIES = ['agreement', 'governance', 'staffing', 'budget', 'information', 'policy'];
const NEEDS = ['growth', 'safety', 'education', 'emotional'];
const OUTCOMES = { Adequacy: { breadth: 0.5, contact: 0.5 }, Capacity: { professional: 1 } };

/** The lines of a CSV file by the heads of its columns. */
function read(path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const rows = [[]];
  for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [head, ...lines] = rows.slice(0, -1);
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])));
}

const number = (text) => (text === '' ? null : Number(text));
const half = (text) => (text === '' ? null : Number(text) / 2);
const order = (phase) => Number(phase.from) * 10_000 + (number(phase.to) ?? 9999);

/** Every case with, for each phase in order of time, how much of it is integrated (null: not compared) and its measures. */
function casesOf(folder) {
  const phases = read(join(folder, 'phases.csv'));
  return read(join(folder, 'cases.csv')).map((line) => {
    const needs = NEEDS.map((need) => number(line[`need_${need}`]));
    const breadth = needs.includes(null) ? null : needs.filter((code) => code > 0).length / NEEDS.length;
    const mine = phases.filter((phase) => phase.case === line.case).sort((x, y) => order(x) - order(y));
    return {
      labels: mine.map(labelOf),
      values: mine.map((phase) => ({
        breadth,
        contact: half(phase['service.contact']),
        professional: half(phase['service.professional']),
      })),
    };
  });
}

/** 1 if the mean of the known ties lies above 1, 0 if below, a half on it; null for government alone or without a known tie. */
function labelOf(phase) {
  const known = TIES.map((tie) => number(phase[`integration.${tie}`])).filter((code) => code !== null);
  if (phase.takes_part !== 'true' || known.length === 0) return null;
  const sum = known.reduce((x, y) => x + y, 0);
  return sum > known.length ? 1 : sum < known.length ? 0 : 0.5;
}

/** Weighted means of one measure in both groups, the first less the second; a case weighs 1, shared by its compared phases. */
function differenceOf(cases, measure) {
  const sums = [0, 0, 0, 0];
  for (const { labels, values } of cases) {
    const known = labels.flatMap((label, i) =>
      label === null || values[i][measure] === null ? [] : [[label, values[i][measure]]],
    );
    for (const [label, value] of known) {
      [label * value, label, (1 - label) * value, 1 - label].forEach((part, k) => (sums[k] += part / known.length));
    }
  }
  return Math.min(sums[1], sums[3]) < 1e-9 ? null : sums[0] / sums[1] - sums[2] / sums[3];
}

/** D of an outcome; null where a group is empty. */
function D(cases, weights) {
  let sum = 0;
  for (const [measure, weight] of Object.entries(weights)) {
    const d = differenceOf(cases, measure);
    if (d === null) return null;
    sum += weight * d;
  }
  return sum;
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two-sided p: whole label vectors of cases are exchanged among cases with equally many phases. */
function permutationP(cases, weights, observed, draw) {
  const lengths = [...new Set(cases.map(({ labels }) => labels.length))];
  const groups = lengths.map((length) => cases.filter(({ labels }) => labels.length === length));
  let extreme = 0;
  for (let n = 0; n < DRAWS; n++) {
    const exchanged = groups.flatMap((group) => {
      const vectors = group.map(({ labels }) => labels);
      for (let i = vectors.length - 1; i > 0; i--) {
        const j = Math.floor(draw() * (i + 1));
        [vectors[i], vectors[j]] = [vectors[j], vectors[i]];
      }
      return group.map(({ values }, i) => ({ labels: vectors[i], values }));
    });
    const d = D(exchanged, weights);
    if (d === null || Math.abs(d) >= Math.abs(observed) - 1e-12) extreme++;
  }
  return (1 + extreme) / (1 + DRAWS);
}

/** 95 % percentile interval: cases with a compared phase in which a measure is known are drawn with replacement. */
function interval(cases, weights, draw) {
  const compared = cases.filter(({ labels, values }) =>
    labels.some((label, i) => label !== null && Object.keys(weights).some((measure) => values[i][measure] !== null)),
  );
  const draws = Array.from({ length: DRAWS }, () =>
    D(
      compared.map(() => compared[Math.floor(draw() * compared.length)]),
      weights,
    ),
  );
  const sorted = draws.filter((d) => d !== null).sort((x, y) => x - y);
  const tail = Math.floor(0.025 * (sorted.length + 1));
  return [sorted[tail - 1], sorted[sorted.length - tail]];
}

const [folder = 'dist/data', figures = join(folder, '..', 'figures')] = process.argv.slice(2);
const cases = casesOf(folder);
const claims = read(join(figures, 'claim-test.en.csv'));
const [main] = read(join(figures, 'robustness.en.csv'));
let failures = 0;

function compare(what, mine, published, tolerance) {
  const isNear = Math.abs(mine - published) <= tolerance;
  failures += isNear ? 0 : 1;
  console.log(`  ${what}: ${mine.toFixed(4)}; published ${published}${isNear ? '' : ' — DIFFERS'}`);
}

for (const [outcome, weights] of Object.entries(OUTCOMES)) {
  console.log(outcome);
  const line = claims.find((row) => Object.values(row)[0] === `${outcome}. All compared`);
  const d = D(cases, weights);
  compare('D', d, Number(main[`${outcome}: D`]), 0.000051);
  // Both p are of drawn exchanges: four standard errors of their difference, and the rounding of the published one.
  const p = permutationP(cases, weights, d, random(1));
  compare('p', p, Number(line['p'].replace('<', '')), 4 * Math.sqrt((2 * p * (1 - p)) / DRAWS) + 0.005);
  const ends = interval(cases, weights, random(2));
  const published = line['95% interval'].replaceAll('\u2212', '-').replace(/^'/, '').split(' to ').map(Number);
  ends.forEach((end, i) => compare(['low', 'high'][i], end, published[i], 0.0151));
}
console.log(failures === 0 ? 'The published figures follow from the published data.' : `${failures} numbers differ.`);
process.exitCode = failures === 0 ? 0 : 1;
