import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataDir } from '../../src/data/dataset.ts';
import { growth, type Sample } from '../lib/growth.ts';
import { multiplyData } from '../lib/multiply-data.ts';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';

const SCALES = [1, 10, 40];

async function build(folder: string, scale: number): Promise<Sample> {
  const data = join(folder, `data-${scale}`);
  const out = join(folder, `dist-${scale}`);
  multiplyData(dataDir(), data, scale);
  const report = join(folder, `cpu-${scale}`);
  const preload = pathToFileURL(join(ROOT, 'scripts', 'lib', 'report-cpu.mjs')).href;
  const env = { DATA_DIR: data, CPU_REPORT: report, NODE_OPTIONS: `--import=${preload}` };
  rmSync(report, { force: true });
  const { ok, seconds, output } = await run('astro', ['build', '--outDir', out], { quiet: true, env });
  if (!ok) throw new Error(`The build of ${scale}× failed:\n${output}`);
  const pages = globSync('**/*.html', { cwd: out }).length;
  rmSync(out, { recursive: true });
  rmSync(data, { recursive: true });
  const times = readFileSync(report, 'utf8').trim().split('\n').map(Number);
  return { scale, pages, seconds, cpu: times.reduce((all, time) => all + time, 0) };
}

const cell = (text: string) => text.padStart(14);

/** How long a build takes, and how that grows with the dataset; false if worse than linear. Leaves nothing behind. */
export async function benchBuild(): Promise<boolean> {
  // Within the repository, because the build moves files and cannot move them to another file system.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'bench-'));
  try {
    console.log(['dataset', 'pages', 'build, s', 'ms a page', 'CPU, s', 'CPU ÷ 1×', 'pages ÷ 1×'].map(cell).join(''));

    await build(folder, 1); // Warms the caches of packages and fonts, which a first build pays for alone.
    const samples: Sample[] = [];
    for (const scale of SCALES) {
      const sample = await build(folder, scale);
      samples.push(sample);
      const first = samples[0] ?? sample;
      const ratios = [sample.cpu / first.cpu, sample.pages / first.pages].map((ratio) => ratio.toFixed(1));
      const { pages, seconds, cpu } = sample;
      const perPage = ((seconds / pages) * 1000).toFixed(0);
      console.log(
        [`${scale}×`, String(pages), seconds.toFixed(1), perPage, cpu.toFixed(1), ...ratios].map(cell).join(''),
      );
    }

    const { marginal, ratio, linear } = growth(samples);
    console.log();
    for (const { from, to, ms } of marginal)
      console.log(`From ${from}× to ${to}× each further page costs ${ms.toFixed(1)} ms of processor time.`);
    console.log(
      `Last to first: ${ratio.toFixed(2)}. Growth is ${linear ? 'linear' : 'WORSE than linear'} in the number of pages.`,
    );
    return linear;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
