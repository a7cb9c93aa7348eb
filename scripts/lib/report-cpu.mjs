// Preloaded into the builds of the benchmark: adds the processor time of the process, all threads included, to a file.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(process.env.CPU_REPORT, `${(user + system) / 1e6}\n`);
  });
}
