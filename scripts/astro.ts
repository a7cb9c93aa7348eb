// Astro's own command line, with its telemetry off: nothing that the project does calls another host.
import { run } from './lib/run.ts';

const { ok } = await run('astro', process.argv.slice(2));
process.exitCode = ok ? 0 : 1;
