// `npm run bench`: every measurement in one run. `npm run bench -- interaction` takes only those named.
import { availableParallelism, cpus, totalmem } from 'node:os';
import { benchBuild } from './bench/build.ts';
import { benchInteraction } from './bench/interaction.ts';
import { benchPages } from './bench/pages.ts';
import { benchRivals } from './bench/rivals.ts';

const BENCHES = { build: benchBuild, interaction: benchInteraction, pages: benchPages, rivals: benchRivals };
type Name = keyof typeof BENCHES;
const isName = (name: string): name is Name => name in BENCHES;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isName(name));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
const [cpu] = cpus();
const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${memory}, ${cpu?.model ?? 'unknown processor'}`,
);
for (const name of Object.keys(BENCHES).filter(isName)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n▸ ${name}\n`);
  if (!(await BENCHES[name]())) process.exitCode = 1;
}
